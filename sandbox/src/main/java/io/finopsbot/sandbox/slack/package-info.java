/** Plays the Slack Web API strictly: tokens, limits, rates, trigger ids; and sends signed interactions. */
@NullMarked
package io.finopsbot.sandbox.slack;

import org.jspecify.annotations.NullMarked;
