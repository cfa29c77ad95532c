/**
 * What talks with systems: Jira, AWS, the cost export, the database. Must not know the bot or Slack.
 */
@NullMarked
package io.finopsbot.integrations;

import org.jspecify.annotations.NullMarked;
