package io.finopsbot.sandbox.jira.adf;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which node may stand in which, and what each must carry. */
final class AdfRules {
    static final Set<String> MARKS = Set.of("strong", "em", "code", "link");

    private static final Set<String> INLINE = Set.of("text", "hardBreak", "mention", "status");
    private static final Set<String> TEXT_BLOCKS = Set.of("paragraph", "bulletList", "orderedList", "codeBlock");
    private static final Set<String> CELL = with(TEXT_BLOCKS, "heading", "panel", "blockquote", "rule", "taskList");
    private static final Set<String> BLOCKS = with(CELL, "table", "expand");

    private static final Map<String, Set<String>> CHILDREN = Map.ofEntries(
            Map.entry("doc", BLOCKS),
            Map.entry("paragraph", INLINE),
            Map.entry("heading", INLINE),
            Map.entry("bulletList", Set.of("listItem")),
            Map.entry("orderedList", Set.of("listItem")),
            Map.entry("listItem", with(TEXT_BLOCKS, "taskList")),
            Map.entry("codeBlock", Set.of("text")),
            Map.entry("panel", with(TEXT_BLOCKS, "heading", "rule", "taskList")),
            Map.entry("blockquote", TEXT_BLOCKS),
            Map.entry("expand", with(CELL, "table")),
            Map.entry("table", Set.of("tableRow")),
            Map.entry("tableRow", Set.of("tableHeader", "tableCell")),
            Map.entry("tableHeader", CELL),
            Map.entry("tableCell", CELL),
            Map.entry("taskList", Set.of("taskItem", "taskList")),
            Map.entry("taskItem", INLINE));

    /** Jira refuses these when they are empty. */
    private static final Set<String> NEVER_EMPTY = Set.of(
            "bulletList", "orderedList", "listItem", "panel", "blockquote", "expand", "table", "tableRow", "taskList");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "heading", Set.of("level"),
            "panel", Set.of("panelType"),
            "mention", Set.of("id"),
            "status", Set.of("text", "color"),
            "taskList", Set.of("localId"),
            "taskItem", Set.of("localId", "state"));

    private AdfRules() {}

    static boolean mayStandIn(String parent, String child) {
        return CHILDREN.getOrDefault(parent, Set.of()).contains(child);
    }

    static boolean isContainer(String type) {
        return CHILDREN.containsKey(type);
    }

    static boolean mayNotBeEmpty(String type) {
        return NEVER_EMPTY.contains(type);
    }

    static Set<String> attributesOf(String type) {
        return ATTRIBUTES.getOrDefault(type, Set.of());
    }

    private static Set<String> with(Set<String> types, String... more) {
        Set<String> all = new TreeSet<>(types);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
