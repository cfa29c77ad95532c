package io.finopsbot.bot.slack;

import tools.jackson.databind.JsonNode;

/**
 * A message that is said in another way where Slack does not take it.
 *
 * @param message with blocks that not every Slack takes
 * @param plain the same with blocks that every Slack takes
 */
public record TwoWays(JsonNode message, JsonNode plain) {}
