/** {@code finops cost}: takes in the cost export and reports from it, for people at a terminal and for cron. */
@NullMarked
package io.finopsbot.bot.costs;

import org.jspecify.annotations.NullMarked;
