/**
 * Reads people and roles from Slack into the people book. The only part that asks Slack who somebody is.
 */
@NullMarked
package io.finopsbot.bot.people;

import org.jspecify.annotations.NullMarked;
