package io.finopsbot.sandbox.jira;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The changelog as Jira shows it. */
@Component
final class HistoryJson {
    private final JiraUsers users;

    HistoryJson(JiraUsers users) {
        this.users = users;
    }

    ObjectNode of(HistoryEntry entry) {
        ObjectNode json = Json.object().put("id", entry.id());
        json.set("author", users.json(entry.author()));
        json.put("created", JiraTime.of(entry.created()));
        json.set("items", items(entry));
        return json;
    }

    ArrayNode items(HistoryEntry entry) {
        return Json.array(entry.items().stream()
                .map(item -> Json.object()
                        .put("field", item.field())
                        .put("fieldtype", "jira")
                        .put("fieldId", item.fieldId())
                        .put("from", item.from())
                        .put("fromString", item.fromText())
                        .put("to", item.to())
                        .put("toString", item.toText())));
    }

    /** What {@code expand=changelog} shows: the other way round than the changelog's own route. */
    ObjectNode newestFirst(Issue issue) {
        List<HistoryEntry> entries = new ArrayList<>(issue.history());
        Collections.reverse(entries);
        ObjectNode json = Json.object()
                .put("startAt", 0)
                .put("maxResults", entries.size())
                .put("total", entries.size());
        json.set("histories", Json.array(entries.stream().map(this::of)));
        return json;
    }
}
