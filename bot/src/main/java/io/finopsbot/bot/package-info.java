/**
 * What talks with people, in Slack; and the main class. Must not know SQL, the Jira client or the AWS SDK.
 */
@NullMarked
package io.finopsbot.bot;

import org.jspecify.annotations.NullMarked;
