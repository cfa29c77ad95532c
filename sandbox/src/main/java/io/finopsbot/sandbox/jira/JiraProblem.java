package io.finopsbot.sandbox.jira;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A refusal as Jira words it: messages about the request, errors about single fields. */
final class JiraProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final List<String> messages;
    private final Map<String, String> errors;

    private JiraProblem(HttpStatus status, List<String> messages, Map<String, String> errors) {
        super(messages + " " + errors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = Map.copyOf(errors);
    }

    static JiraProblem badRequest(String message) {
        return of(HttpStatus.BAD_REQUEST, message);
    }

    static JiraProblem notFound(String message) {
        return of(HttpStatus.NOT_FOUND, message);
    }

    static JiraProblem of(HttpStatus status, String message) {
        return new JiraProblem(status, List.of(message), Map.of());
    }

    static JiraProblem field(String field, String message) {
        return fields(Map.of(field, message));
    }

    static JiraProblem fields(Map<String, String> errors) {
        return new JiraProblem(HttpStatus.BAD_REQUEST, List.of(), errors);
    }

    HttpStatus status() {
        return status;
    }

    Map<String, String> errors() {
        return errors;
    }

    Map<String, Object> body() {
        return Map.of("errorMessages", messages, "errors", errors);
    }
}
