/** Slack's Socket Mode: tickets open sockets, envelopes go over them, and acknowledgements come back. */
@NullMarked
package io.finopsbot.sandbox.slack.socket;

import org.jspecify.annotations.NullMarked;
