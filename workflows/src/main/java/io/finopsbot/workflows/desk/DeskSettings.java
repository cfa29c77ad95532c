package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.people.Organisation;
import java.time.Duration;

/**
 * What an installation sets about judging.
 *
 * @param options what a lead may choose from
 * @param requestLifetime after what time an undecided request expires; 14 days unless set
 * @param awsReadable whether AWS is asked about a registered ARN; if not, its form decides
 */
public record DeskSettings(
        Organisation organisation, ApprovalOptions options, Duration requestLifetime, boolean awsReadable) {}
