package io.finopsbot.workflows.desk;

/**
 * Whether this installation reads AWS.
 *
 * @param readable whether AWS is asked about a registered ARN; if not, its form decides
 */
public record AwsAccess(boolean readable) {}
