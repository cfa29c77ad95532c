/**
 * Where a workspace, a role or a request comes from, as it is read in Slack.
 */
@NullMarked
package io.finopsbot.bot.why;

import org.jspecify.annotations.NullMarked;
