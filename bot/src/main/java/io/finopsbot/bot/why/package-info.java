/**
 * Why something is there: from a workspace or role back to the request, link by link, each with its person and time.
 */
@NullMarked
package io.finopsbot.bot.why;

import org.jspecify.annotations.NullMarked;
