package io.finopsbot.sandbox.aws;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A refusal in the shape of Claude's API. */
final class WorkspaceProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String type;
    private final String text;

    private WorkspaceProblem(HttpStatus status, String type, String text) {
        super(text);
        this.status = status;
        this.type = type;
        this.text = text;
    }

    static WorkspaceProblem invalid(String text) {
        return new WorkspaceProblem(HttpStatus.BAD_REQUEST, "invalid_request_error", text);
    }

    static WorkspaceProblem forbidden(String text) {
        return new WorkspaceProblem(HttpStatus.FORBIDDEN, "permission_error", text);
    }

    static WorkspaceProblem notFound(String id) {
        return new WorkspaceProblem(HttpStatus.NOT_FOUND, "not_found_error", "Workspace not found: " + id);
    }

    static WorkspaceProblem out() {
        return new WorkspaceProblem(HttpStatus.SERVICE_UNAVAILABLE, "api_error", "Service unavailable");
    }

    HttpStatus status() {
        return status;
    }

    Map<String, Object> body() {
        return Map.of("type", "error", "error", Map.of("type", type, "message", text));
    }
}
