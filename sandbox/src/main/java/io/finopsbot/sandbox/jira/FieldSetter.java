package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.adf.AdfCheck;
import io.finopsbot.sandbox.jira.adf.AdfText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Sets one field of an issue from a request, or refuses as Jira does. */
@Component
final class FieldSetter {
    private static final int LONGEST_SUMMARY = 255;
    private static final int LONGEST_TEXT = 32_767;

    private final JiraUsers users;
    private final JiraPermissions permissions;

    FieldSetter(JiraUsers users, JiraPermissions permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    Fields set(Fields fields, String name, JsonNode value) {
        return switch (name) {
            case "summary" -> fields.withSummary(summary(value));
            case "description" -> fields.withDescription(description(value));
            case "labels" ->
                fields.withLabels(value.values().stream().map(Labels::checked).toList());
            case "priority" -> fields.withPriority(priority(value));
            case "reporter" -> fields.withReporter(reporter(value));
            case "assignee" -> fields.withAssignee(account(name, value));
            default -> throw cannotBeSet(name);
        };
    }

    private static JiraProblem cannotBeSet(String name) {
        return JiraProblem.field(
                name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
    }

    static String summary(JsonNode value) {
        String summary = value.isString() ? value.asString() : "";
        if (summary.isBlank()) {
            throw JiraProblem.field("summary", "You must specify a summary of the issue.");
        }
        if (summary.length() > LONGEST_SUMMARY) {
            throw JiraProblem.field("summary", "Summary must be less than or equal to 255 characters.");
        }
        if (summary.contains("\n") || summary.contains("\r")) {
            throw JiraProblem.field("summary", "The summary is invalid because it contains newline characters.");
        }
        return summary.strip();
    }

    private static @Nullable JsonNode description(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        AdfCheck.fault(value).ifPresent(fault -> {
            throw JiraProblem.field(
                    "description",
                    "Operation value must be an Atlassian Document (see the Atlassian Document Format): " + fault);
        });
        if (AdfText.of(value).length() > LONGEST_TEXT) {
            throw JiraProblem.field(
                    "description", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
        return value;
    }

    private static String priority(JsonNode value) {
        String name = value.path("name").asString("");
        return Priority.find(value.path("id").asString(""), name)
                .map(Priority::title)
                .orElseThrow(() -> JiraProblem.field("priority", "The priority selected is invalid."));
    }

    private String reporter(JsonNode value) {
        if (!permissions.has("MODIFY_REPORTER")) {
            throw cannotBeSet("reporter");
        }
        String reporter = account("reporter", value);
        if (reporter == null) {
            throw JiraProblem.field("reporter", "Reporter is required.");
        }
        return reporter;
    }

    private @Nullable String account(String field, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        String accountId = value.path("accountId").asString(value.path("id").asString(""));
        return users.find(accountId)
                .map(JiraUsers.Account::accountId)
                .orElseThrow(() -> JiraProblem.field(field, "The user '" + accountId + "' does not exist."));
    }
}
