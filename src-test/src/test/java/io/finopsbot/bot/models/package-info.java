/** Proves what leads see and do about models. */
@NullMarked
package io.finopsbot.bot.models;

import org.jspecify.annotations.NullMarked;
