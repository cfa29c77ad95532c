package io.finopsbot.sandbox.aws.iam;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A policy's text, read as far as the sandbox needs it. */
final class PolicyDocument {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PolicyDocument() {}

    /** The statements of that text. */
    static List<JsonNode> statements(String text) {
        JsonNode document = parsed(text);
        if (!document.isObject() || !document.has("Statement")) {
            throw IamProblem.malformedPolicy("Syntax errors in policy.");
        }
        String version = document.path("Version").asString("2008-10-17");
        if (!version.equals("2012-10-17") && !version.equals("2008-10-17")) {
            throw IamProblem.malformedPolicy("The policy must contain a valid version string");
        }
        return listed(document.path("Statement"));
    }

    /** A single node or the elements of a list. */
    static List<JsonNode> listed(JsonNode node) {
        if (node.isMissingNode()) {
            return List.of();
        }
        List<JsonNode> all = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else {
            all.add(node);
        }
        return all;
    }

    /** The same as texts. */
    static List<String> texts(JsonNode node) {
        return listed(node).stream().map(one -> one.asString("")).toList();
    }

    /** How many characters of that text count against a quota: white space does not. */
    static int size(String text) {
        return (int) text.chars().filter(one -> !Character.isWhitespace(one)).count();
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw IamProblem.malformedPolicy("This policy contains invalid Json");
        }
    }
}
