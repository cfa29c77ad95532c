/**
 * What people see of the bot in Slack, and what they cannot break.
 */
@NullMarked
package io.finopsbot.bot;

import org.jspecify.annotations.NullMarked;
