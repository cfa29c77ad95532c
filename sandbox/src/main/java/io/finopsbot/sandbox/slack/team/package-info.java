/** What this Slack remembers: channels, messages, open views, user groups, trigger ids. Knows no wire protocol. */
@NullMarked
package io.finopsbot.sandbox.slack.team;

import org.jspecify.annotations.NullMarked;
