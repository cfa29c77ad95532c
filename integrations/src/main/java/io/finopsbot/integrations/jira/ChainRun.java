package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.request.BusinessRequest;

/**
 * One time that a chain is brought up to date.
 *
 * @param request as the ledger stands
 * @param jira asks the lease before each call
 */
record ChainRun(BusinessRequest request, JiraApi jira, Lease lease) {}
