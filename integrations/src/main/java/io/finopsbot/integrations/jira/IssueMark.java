package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.EntityProperty;
import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.request.BusinessRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The entity property that makes an issue ours: which request and task it stands for, of which installation, and which
 * description it was last given. A copy that a person makes of the issue has the labels, but not this.
 */
record IssueMark(Installation installation) {
    static final String KEY = "finops-bot";
    private static final int ENOUGH = 16;

    EntityProperty of(BusinessRequest request, int position, JsonNode description) {
        return new EntityProperty(
                KEY,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("request", request.number().toString())
                        .put("id", request.id().toString())
                        .put("position", position)
                        .put("installation", installation.id())
                        .put("description", fingerprint(description)));
    }

    /** Whether that issue was made by this installation for that task. */
    boolean isOn(Issue issue, BusinessRequest request, int position) {
        JsonNode mark = mark(issue);
        return mark.path("id").asString("").equals(request.id().toString())
                && mark.path("position").asInt(0) == position
                && mark.path("installation").asString("").equals(installation.id());
    }

    /** Whether that description is the one that the issue was last given. */
    static boolean wasGiven(Issue issue, JsonNode description) {
        return mark(issue).path("description").asString("").equals(fingerprint(description));
    }

    private static JsonNode mark(Issue issue) {
        return issue.properties().getOrDefault(KEY, JsonNodeFactory.instance.objectNode());
    }

    private static String fingerprint(JsonNode description) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(description.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ENOUGH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
