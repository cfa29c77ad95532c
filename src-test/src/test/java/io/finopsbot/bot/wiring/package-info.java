/**
 * Settings, the configuration file, and how the bot starts.
 */
@NullMarked
package io.finopsbot.bot.wiring;

import org.jspecify.annotations.NullMarked;
