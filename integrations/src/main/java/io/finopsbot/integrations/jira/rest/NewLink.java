package io.finopsbot.integrations.jira.rest;

import java.util.Map;

/** A link to be made. */
public record NewLink(Map<String, String> type, Map<String, String> inwardIssue, Map<String, String> outwardIssue) {
    /** "{@code blocker} blocks {@code blocked}": the inward end of "Blocks" is the one that blocks. */
    public static NewLink blocks(String blocker, String blocked) {
        return new NewLink(Map.of("name", "Blocks"), Map.of("id", blocker), Map.of("id", blocked));
    }

    /** "{@code one} relates to {@code other}", and the other way round. */
    public static NewLink relates(String one, String other) {
        return new NewLink(Map.of("name", "Relates"), Map.of("id", one), Map.of("id", other));
    }
}
