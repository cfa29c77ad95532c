/**
 * The ledger and what is kept beside it, in H2 or PostgreSQL: requests, audit trails, notices, wake-ups, leases. Implements
 * the ports of {@code workflows.desk}; knows nothing of Slack, Jira or AWS.
 */
@NullMarked
package io.finopsbot.integrations.database;

import org.jspecify.annotations.NullMarked;
