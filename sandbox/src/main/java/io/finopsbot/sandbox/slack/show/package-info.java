/** Slack's part of the state page. */
@NullMarked
package io.finopsbot.sandbox.slack.show;

import org.jspecify.annotations.NullMarked;
