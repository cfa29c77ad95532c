/**
 * What the bot says of its own health.
 */
@NullMarked
package io.finopsbot.bot.health;

import org.jspecify.annotations.NullMarked;
