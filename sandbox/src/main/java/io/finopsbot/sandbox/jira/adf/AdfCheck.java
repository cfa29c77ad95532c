package io.finopsbot.sandbox.jira.adf;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Tells whether Jira would take a document, as strictly as its schema does. */
public final class AdfCheck {
    private static final Set<String> PANELS = Set.of("info", "note", "warning", "success", "error", "tip");
    private static final Set<String> COLOURS = Set.of("neutral", "purple", "blue", "red", "yellow", "green");

    private AdfCheck() {}

    /** The first thing wrong with the document, or nothing. */
    public static Optional<String> fault(JsonNode document) {
        if (!document.path("type").asString("").equals("doc")) {
            return Optional.of("the root is not of type doc");
        }
        if (document.path("version").asInt(0) != 1) {
            return Optional.of("the version is not 1");
        }
        if (!document.path("content").isArray()) {
            return Optional.of("doc has no content");
        }
        return inNode(document, "doc");
    }

    private static Optional<String> inNode(JsonNode node, String type) {
        return Stream.of(ofText(node, type), ofAttributes(node, type), ofEmptiness(node, type))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ofChildren(node, type));
    }

    private static Optional<String> ofChildren(JsonNode node, String type) {
        if (!AdfRules.isContainer(type) && node.has("content")) {
            return Optional.of(type + " has no content of its own");
        }
        for (JsonNode child : node.path("content")) {
            String childType = child.path("type").asString("");
            if (!AdfRules.mayStandIn(type, childType)) {
                return Optional.of("'" + childType + "' may not stand in " + type);
            }
            if (type.equals("codeBlock") && !child.path("marks").isEmpty()) {
                return Optional.of("text in a codeBlock has no marks");
            }
            Optional<String> fault = inNode(child, childType);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofEmptiness(JsonNode node, String type) {
        return AdfRules.mayNotBeEmpty(type) && node.path("content").isEmpty()
                ? Optional.of(type + " is empty")
                : Optional.empty();
    }

    private static Optional<String> ofText(JsonNode node, String type) {
        if (!type.equals("text")) {
            return Optional.empty();
        }
        if (node.path("text").asString("").isEmpty()) {
            return Optional.of("a text node is empty");
        }
        Set<String> marks = new TreeSet<>();
        for (JsonNode mark : node.path("marks")) {
            String name = mark.path("type").asString("");
            if (!AdfRules.MARKS.contains(name)) {
                return Optional.of("unknown mark '" + name + "'");
            }
            if (name.equals("link")
                    && mark.path("attrs").path("href").asString("").isEmpty()) {
                return Optional.of("a link without href");
            }
            marks.add(name);
        }
        boolean mixed = marks.contains("code") && (marks.contains("strong") || marks.contains("em"));
        return mixed ? Optional.of("the mark code goes with link alone") : Optional.empty();
    }

    private static Optional<String> ofAttributes(JsonNode node, String type) {
        JsonNode attributes = node.path("attrs");
        for (String name : AdfRules.attributesOf(type)) {
            if (attributes.path(name).asString("").isEmpty()) {
                return Optional.of(type + " lacks the attribute " + name);
            }
        }
        int level = attributes.path("level").asInt(0);
        boolean known =
                switch (type) {
                    case "heading" -> level >= 1 && level <= 6;
                    case "panel" -> PANELS.contains(attributes.path("panelType").asString(""));
                    case "status" -> COLOURS.contains(attributes.path("color").asString(""));
                    case "taskItem" ->
                        Set.of("TODO", "DONE").contains(attributes.path("state").asString(""));
                    default -> true;
                };
        return known ? Optional.empty() : Optional.of(type + " has an attribute out of range");
    }
}
