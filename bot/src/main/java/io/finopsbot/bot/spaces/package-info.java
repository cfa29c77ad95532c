/**
 * Claiming a workspace, and the Developer Handoff that follows.
 */
@NullMarked
package io.finopsbot.bot.spaces;

import org.jspecify.annotations.NullMarked;
