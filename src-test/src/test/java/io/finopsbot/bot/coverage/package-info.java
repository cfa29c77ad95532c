/**
 * The AI Models table.
 */
@NullMarked
package io.finopsbot.bot.coverage;

import org.jspecify.annotations.NullMarked;
