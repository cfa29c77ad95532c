/**
 * The door that Slack comes through, and the wire on which the bot calls Slack.
 */
@NullMarked
package io.finopsbot.bot.slack;

import org.jspecify.annotations.NullMarked;
