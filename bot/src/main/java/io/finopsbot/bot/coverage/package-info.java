/**
 * The AI Models table in Slack: both platforms side by side, and behind each row its scopes.
 */
@NullMarked
package io.finopsbot.bot.coverage;

import org.jspecify.annotations.NullMarked;
