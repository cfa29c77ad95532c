/**
 * Figures in words, and when they are sent.
 */
@NullMarked
package io.finopsbot.bot.spend;

import org.jspecify.annotations.NullMarked;
