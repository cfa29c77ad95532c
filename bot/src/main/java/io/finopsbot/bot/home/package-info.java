/**
 * The Home tab: what a person can do and look at, by what they are. Kept up to date for everybody who has ever opened theirs.
 */
@NullMarked
package io.finopsbot.bot.home;

import org.jspecify.annotations.NullMarked;
