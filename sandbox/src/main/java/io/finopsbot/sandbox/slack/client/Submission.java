package io.finopsbot.sandbox.slack.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submitted modal.
 *
 * @param errors what is wrong, by the label of the field
 * @param reply what came back from the bot; null where Slack itself did not let the form go
 * @param next the modal that is open now, or null
 */
public record Submission(
        Kind kind,
        Map<String, String> errors,
        @Nullable Reply reply,
        @Nullable Modal next) {

    /** The ways in which a submission can end. */
    public enum Kind {
        CLOSED,
        FIELD_ERRORS,
        UPDATED,
        PUSHED,
        FAILED
    }

    public Submission {
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    static Submission of(Kind kind, Reply reply) {
        return new Submission(kind, Map.of(), reply, null);
    }

    public boolean isClosed() {
        return kind == Kind.CLOSED;
    }

    /** The error at a field, if there is one. */
    public Optional<String> error(String label) {
        return Optional.ofNullable(errors.get(label));
    }

    /** What the person reads now: the errors, the next modal, or what failed; empty where the modal just closed. */
    public String text() {
        return switch (kind) {
            case CLOSED -> "";
            case FIELD_ERRORS ->
                String.join(
                        "\n", errors.entrySet().stream().map(Submission::line).toList());
            case UPDATED, PUSHED -> next == null ? "" : next.title() + "\n" + next.text();
            case FAILED -> reply == null ? "" : String.valueOf(reply.failure());
        };
    }

    private static String line(Map.Entry<String, String> error) {
        return error.getKey() + ": " + error.getValue();
    }
}
