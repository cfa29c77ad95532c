package io.finopsbot.sandbox.jira;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an issue that a person or the bot may set.
 *
 * @param description a document in Atlassian Document Format
 * @param reporter account id
 * @param assignee account id
 */
public record Fields(
        String summary,
        @Nullable JsonNode description,
        List<String> labels,
        String priority,
        String reporter,
        @Nullable String assignee) {
    public Fields {
        labels = labels.stream().distinct().sorted().toList();
    }

    static Fields blank(String reporter) {
        return new Fields("", null, List.of(), "Medium", reporter, null);
    }

    Fields withSummary(String next) {
        return new Fields(next, description, labels, priority, reporter, assignee);
    }

    Fields withDescription(@Nullable JsonNode next) {
        return new Fields(summary, next, labels, priority, reporter, assignee);
    }

    Fields withLabels(List<String> next) {
        return new Fields(summary, description, next, priority, reporter, assignee);
    }

    Fields withPriority(String next) {
        return new Fields(summary, description, labels, next, reporter, assignee);
    }

    Fields withReporter(String next) {
        return new Fields(summary, description, labels, priority, next, assignee);
    }

    Fields withAssignee(@Nullable String next) {
        return new Fields(summary, description, labels, priority, reporter, next);
    }
}
