package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.desk.IntegrationException;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Turns what the AWS SDK throws into a sentence. Of AWS's own words only the code is taken: a text about a wrong signature
 * repeats the session token.
 */
final class AwsFailure {
    private AwsFailure() {}

    static IntegrationException of(String about, SdkException failure) {
        return new IntegrationException(
                "AWS did not answer about %s: %s".formatted(about, reason(failure)), Optional.empty(), failure);
    }

    static boolean isAccessDenied(SdkException failure) {
        return failure instanceof AwsServiceException answer && code(answer).startsWith("AccessDenied");
    }

    private static String reason(SdkException failure) {
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
