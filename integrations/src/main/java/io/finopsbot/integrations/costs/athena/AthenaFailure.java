package io.finopsbot.integrations.costs.athena;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.athena.model.AthenaError;
import software.amazon.awssdk.services.athena.model.MetadataException;
import software.amazon.awssdk.services.athena.model.QueryExecution;

/** Why Athena gave no answer, as a sentence. Of AWS's own words only codes are taken: the others repeat what was asked. */
final class AthenaFailure {
    private static final String PERMISSIONS =
            "athena:StartQueryExecution, athena:GetQueryExecution, athena:GetQueryResults,"
                    + " athena:StopQueryExecution and athena:GetTableMetadata";

    private AthenaFailure() {}

    /** A call failed. */
    static CostsUnavailable of(AthenaTable table, RuntimeException failure) {
        if (!(failure instanceof AwsServiceException answer)) {
            return new CostsUnavailable(
                    "Athena cannot be reached: %s.".formatted(failure.getClass().getSimpleName()), failure);
        }
        return new CostsUnavailable(sentence(table, answer), failure);
    }

    /** A query ended without an answer. */
    static CostsUnavailable of(AthenaTable table, QueryExecution ended) {
        String reason = Objects.requireNonNullElse(ended.status().stateChangeReason(), "")
                .toLowerCase(Locale.ROOT);
        String id = ended.queryExecutionId();
        if (reason.contains("bytes scanned limit")) {
            return new CostsUnavailable(
                    "Athena stopped at the limit of bytes that the workgroup %s lets one query scan. Ask for fewer days, or raise the limit (query %s)."
                            .formatted(table.workgroup(), id));
        }
        if (reason.contains("access denied") || reason.contains("accessdenied")) {
            return new CostsUnavailable(
                    "Athena may not read the cost export's files or not write its results (query %s). See what the bot's role may do in their buckets."
                            .formatted(id));
        }
        return new CostsUnavailable(
                switch (ended.status().state()) {
                    case CANCELLED -> "Somebody has cancelled the query in Athena (query %s).".formatted(id);
                    case FAILED, QUEUED, RUNNING, SUCCEEDED, UNKNOWN_TO_SDK_VERSION ->
                        "Athena could not answer: the query failed (%s, query %s).".formatted(category(ended), id);
                });
    }

    static boolean isThrottled(AwsServiceException answer) {
        return answer.isThrottlingException() || code(answer).equals("TooManyRequestsException");
    }

    private static String sentence(AthenaTable table, AwsServiceException answer) {
        String request = Objects.requireNonNullElse(answer.requestId(), "unknown");
        if (code(answer).startsWith("AccessDenied")) {
            return "AWS does not let the bot ask Athena (AccessDenied, AWS request %s). Allow it %s on the workgroup %s, and to read %s in Glue."
                    .formatted(request, PERMISSIONS, table.workgroup(), table);
        }
        if (isThrottled(answer)) {
            return "Athena has too much to do at the moment (%s, AWS request %s). Ask again in a minute."
                    .formatted(code(answer), request);
        }
        if (answer instanceof MetadataException) {
            return "Athena does not know the table %s (AWS request %s).".formatted(table, request);
        }
        return "Athena did not answer: %s, status %d, AWS request %s."
                .formatted(code(answer), answer.statusCode(), request);
    }

    private static String category(QueryExecution ended) {
        Integer category = Optional.ofNullable(ended.status().athenaError())
                .map(AthenaError::errorCategory)
                .orElse(0);
        return switch (category) {
            case 1 -> "an error of Athena's own";
            case 2 -> "an error of the table or of the query";
            default -> "an error without a category";
        };
    }

    private static String code(AwsServiceException answer) {
        return Optional.ofNullable(answer.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .orElse("no error code");
    }
}
