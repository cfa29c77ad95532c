package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.slack.team.NotSeen;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The options that a menu shows. */
final class Options {
    private Options() {}

    /** The options in an element or in the bot's answer to a suggestion, groups laid flat. */
    static List<JsonNode> of(JsonNode owner) {
        List<JsonNode> options = new ArrayList<>(owner.path("options").values());
        owner.path("option_groups")
                .forEach(group -> options.addAll(group.path("options").values()));
        return options;
    }

    static JsonNode named(List<JsonNode> options, String text) {
        return options.stream()
                .filter(option -> text(option).equals(text))
                .findFirst()
                .orElseThrow(() -> new NotSeen("There is no option '" + text + "'; there are: " + texts(options)));
    }

    static List<String> texts(List<JsonNode> options) {
        return options.stream().map(Options::text).toList();
    }

    private static String text(JsonNode option) {
        return option.path("text").path("text").asString("");
    }
}
