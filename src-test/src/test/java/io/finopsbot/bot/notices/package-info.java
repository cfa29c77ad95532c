/**
 * What people are told.
 */
@NullMarked
package io.finopsbot.bot.notices;

import org.jspecify.annotations.NullMarked;
