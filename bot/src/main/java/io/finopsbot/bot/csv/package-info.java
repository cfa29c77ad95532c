/** Comma-separated values that spreadsheets can be trusted with. */
@NullMarked
package io.finopsbot.bot.csv;

import org.jspecify.annotations.NullMarked;
