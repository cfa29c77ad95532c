package io.finopsbot.integrations.jira.rest;

import io.finopsbot.workflows.desk.IntegrationException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Jira answered, and said no: nothing was done. */
public final class JiraRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final TreeMap<String, String> errors;

    JiraRefusal(int status, String says, Map<String, String> errors) {
        super(says);
        this.status = status;
        this.errors = new TreeMap<>(errors);
    }

    /** Jira's own refusal behind a failure; empty if Jira did not answer, or stumbled. */
    public static Optional<JiraRefusal> behind(IntegrationException failure) {
        return failure.getCause() instanceof JiraRefusal refusal ? Optional.of(refusal) : Optional.empty();
    }

    /** Whether it is certain that the call changed nothing: Jira said no, or was never reached. */
    public static boolean nothingWasDone(IntegrationException failure) {
        Throwable cause = failure.getCause();
        while (cause != null) {
            if (cause instanceof JiraRefusal
                    || cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The fields that it finds wrong. */
    public Set<String> fields() {
        return Set.copyOf(errors.keySet());
    }
}
