/**
 * The claim and the handoff.
 */
@NullMarked
package io.finopsbot.bot.spaces;

import org.jspecify.annotations.NullMarked;
