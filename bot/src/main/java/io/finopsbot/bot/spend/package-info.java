/**
 * What Claude costs: the spend answer and the weekly digest.
 */
@NullMarked
package io.finopsbot.bot.spend;

import org.jspecify.annotations.NullMarked;
