/**
 * Settings, the configuration file, the clock, and how the parts are put together. Knows every other package.
 */
@NullMarked
package io.finopsbot.bot.wiring;

import org.jspecify.annotations.NullMarked;
