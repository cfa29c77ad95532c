/**
 * What people are told because something was recorded: in threads and in direct messages.
 */
@NullMarked
package io.finopsbot.bot.notices;

import org.jspecify.annotations.NullMarked;
