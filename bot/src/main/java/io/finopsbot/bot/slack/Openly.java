package io.finopsbot.bot.slack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who reads an answer: who asked, and nobody else; all, if it was asked in the FinOps channel. */
final class Openly {
    private final String finopsChannel;

    Openly(SlackSettings settings) {
        this.finopsChannel = settings.channel();
    }

    /** The answer for those who read what was asked. */
    JsonNode answer(Spoken spoken, JsonNode message) {
        return finopsChannel.equals(spoken.channel()) ? forAll(message) : message;
    }

    /** The same, for an answer that Slack may not take. */
    TwoWays answer(Spoken spoken, TwoWays message) {
        return finopsChannel.equals(spoken.channel())
                ? new TwoWays(forAll(message.message()), forAll(message.plain()))
                : message;
    }

    /** What takes the place of a message, for those who read that one. */
    TwoWays inPlaceOf(Button pressed, TwoWays message) {
        return pressed.standsInChannel() ? new TwoWays(forAll(message.message()), forAll(message.plain())) : message;
    }

    private static JsonNode forAll(JsonNode message) {
        return ((ObjectNode) message.deepCopy()).put("response_type", "in_channel");
    }
}
