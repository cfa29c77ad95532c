package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.people.Organisation;

/**
 * What an installation sets about judging.
 *
 * @param options what a lead may choose from
 * @param thresholds amounts and times
 * @param awsReadable whether AWS is asked about a registered ARN; if not, its form decides
 */
public record DeskSettings(
        Organisation organisation, ApprovalOptions options, Thresholds thresholds, boolean awsReadable) {}
