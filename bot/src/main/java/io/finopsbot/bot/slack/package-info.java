/**
 * How the bot speaks with Slack: the signed door in, the client out, answers within three seconds. Knows no feature.
 */
@NullMarked
package io.finopsbot.bot.slack;

import org.jspecify.annotations.NullMarked;
