/**
 * The Home tab.
 */
@NullMarked
package io.finopsbot.bot.home;

import org.jspecify.annotations.NullMarked;
