/** A person in front of a Slack client: types, presses, fills in; and the door through which that reaches the bot. */
@NullMarked
package io.finopsbot.sandbox.slack.client;

import org.jspecify.annotations.NullMarked;
