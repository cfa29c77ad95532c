/** {@code finops cost}. */
@NullMarked
package io.finopsbot.bot.costs;

import org.jspecify.annotations.NullMarked;
