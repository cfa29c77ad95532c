/** The audit trails as a file. */
@NullMarked
package io.finopsbot.bot.audit;

import org.jspecify.annotations.NullMarked;
