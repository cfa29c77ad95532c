package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.HistoryEntry.Item;
import io.finopsbot.sandbox.jira.adf.AdfText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words an edit as the changelog does. */
final class FieldsDifference {
    private FieldsDifference() {}

    static List<Item> between(Fields before, Fields after, JiraUsers users) {
        List<Item> items = new ArrayList<>();
        text(items, "summary", before.summary(), after.summary());
        text(items, "description", AdfText.of(before.description()), AdfText.of(after.description()));
        text(items, "labels", String.join(" ", before.labels()), String.join(" ", after.labels()));
        text(items, "priority", before.priority(), after.priority());
        account(items, "reporter", before.reporter(), after.reporter(), users);
        account(items, "assignee", before.assignee(), after.assignee(), users);
        return items;
    }

    private static void text(List<Item> items, String field, String before, String after) {
        if (!before.equals(after)) {
            items.add(new Item(field, field, null, before, null, after));
        }
    }

    private static void account(
            List<Item> items, String field, @Nullable String before, @Nullable String after, JiraUsers users) {
        if (!Objects.equals(before, after)) {
            items.add(new Item(field, field, before, users.name(before), after, users.name(after)));
        }
    }
}
