package io.finopsbot.integrations.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Jira says when it refuses. */
record ErrorAnswer(
        @Nullable List<String> errorMessages, @Nullable Map<String, String> errors) {
    static final ErrorAnswer SILENT = new ErrorAnswer(null, null);

    Map<String, String> byField() {
        return errors == null ? Map.of() : errors;
    }

    /** All of it in one line; empty if it says nothing. */
    String sentence() {
        List<String> all = new ArrayList<>(errorMessages == null ? List.of() : errorMessages);
        byField().forEach((field, wrong) -> all.add(field + ": " + wrong));
        return String.join(" ", all);
    }
}
