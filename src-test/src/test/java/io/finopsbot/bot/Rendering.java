package io.finopsbot.bot;

import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/**
 * One way in which the bot says something in Slack.
 *
 * @param by the class that says it
 * @param template the file that it is made with
 * @param of what Slack gets, with the longest legal values and with that many items, as far as there can be so many
 */
public record Rendering(Class<?> by, String template, String what, IntFunction<JsonNode> of) {
    /** By whom and with what, as one finds it in the sources. */
    String made() {
        return by.getSimpleName() + " makes " + template;
    }

    @Override
    public String toString() {
        return made() + " (" + what + ")";
    }
}
