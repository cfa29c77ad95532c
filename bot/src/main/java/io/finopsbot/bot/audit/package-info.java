/**
 * The audit trails as a file, for whoever checks them outside: a command of the program, not of Slack.
 */
@NullMarked
package io.finopsbot.bot.audit;

import org.jspecify.annotations.NullMarked;
