package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.desk.IntegrationException;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/**
 * Turns what the AWS SDK throws into a sentence: its own exceptions, and what its HTTP client lets through of those of
 * {@code java.io}. Of AWS's own words only the code is taken: a text about a wrong signature
 * repeats the session token.
 */
final class AwsFailure {
    private AwsFailure() {}

    static IntegrationException of(String about, RuntimeException failure) {
        return new IntegrationException(
                "AWS did not answer about %s: %s".formatted(about, reason(failure)), Optional.empty(), failure);
    }

    static boolean isAccessDenied(RuntimeException failure) {
        return failure instanceof AwsServiceException answer && code(answer).startsWith("AccessDenied");
    }

    private static String reason(RuntimeException failure) {
        if (failure instanceof AwsServiceException answer) {
            return "%s, status %d, AWS request %s"
                    .formatted(
                            code(answer),
                            answer.statusCode(),
                            Objects.requireNonNullElse(answer.requestId(), "unknown"));
        }
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private static String code(AwsServiceException answer) {
        return Optional.ofNullable(answer.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .orElse("no error code");
    }
}
