/**
 * What the bot says of its own health: the database decides whether it is ready; everything else that has to be right is
 * looked at in the background, and told with its age.
 */
@NullMarked
package io.finopsbot.bot.health;

import org.jspecify.annotations.NullMarked;
