/**
 * Reads from AWS whether a registered workspace or role is the approved one. Knows {@code workflows.desk}; nothing of Slack
 * or Jira.
 */
@NullMarked
package io.finopsbot.integrations.aws;

import org.jspecify.annotations.NullMarked;
