/** What the sandbox's Slack must keep to, told by Slack's own client and by people in front of it. */
@NullMarked
package io.finopsbot.sandbox.slack;

import org.jspecify.annotations.NullMarked;
