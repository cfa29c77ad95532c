/**
 * What is decided, in plain Java: requests, approvals, tasks, spaces, spend, audit. Must not know Slack, Jira, AWS, SQL,
 * Spring Boot or logging.
 */
@NullMarked
package io.finopsbot.workflows;

import org.jspecify.annotations.NullMarked;
