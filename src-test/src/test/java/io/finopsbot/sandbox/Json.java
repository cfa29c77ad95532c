package io.finopsbot.sandbox;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as tests write it: with single quotes. */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    public static JsonNode of(String text) {
        return MAPPER.readTree(quoted(text));
    }

    public static String quoted(String text) {
        return text.replace('\'', '"');
    }

    public static JsonNode read(String text) {
        return MAPPER.readTree(text.isBlank() ? "null" : text);
    }
}
