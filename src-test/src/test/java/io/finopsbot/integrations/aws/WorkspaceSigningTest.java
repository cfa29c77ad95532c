package io.finopsbot.integrations.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.RegisterArn;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;

/** The signature is made again from what arrived, as AWS does, and compared. */
class WorkspaceSigningTest {
    private static final AwsCredentials KEY = AwsBasicCredentials.create("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG");

    private final Company company = new Company(true);
    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void aRequestIsSignedForTheServiceInTheRegionOfTheArn() {
        Request arrived = arrived(KEY);

        assertThat(arrived.getHeader("anthropic-version")).isEqualTo("2023-06-01");
        assertThat(arrived.getHeader("Authorization"))
                .contains("Credential=AKIDEXAMPLE/20260504/eu-central-1/aws-external-anthropic/aws4_request")
                .isEqualTo(signedAgain(arrived, KEY, company.clock.instant()));
    }

    @Test
    void anotherKeyOrAnotherTimeGivesAnotherSignature() {
        Request arrived = arrived(KEY);

        assertThat(arrived.getHeader("Authorization"))
                .isNotEqualTo(signedAgain(
                        arrived, AwsBasicCredentials.create("AKIDEXAMPLE", "other"), company.clock.instant()))
                .isNotEqualTo(signedAgain(arrived, KEY, company.clock.instant().plusSeconds(1)));
    }

    @Test
    void theSignatureIsMadeByTheGivenClock() {
        company.later(Duration.ofDays(100));

        assertThat(arrived(KEY).getHeader("X-Amz-Date")).isEqualTo("20260812T083000Z");
    }

    @Test
    void temporaryCredentialsSendTheirTokenAndSignIt() {
        AwsCredentials temporary = AwsSessionCredentials.create("ASIAEXAMPLE", "secret", "session-token");

        Request arrived = arrived(temporary);

        assertThat(arrived.getHeader("X-Amz-Security-Token")).isEqualTo("session-token");
        assertThat(arrived.getHeader("Authorization"))
                .contains("x-amz-security-token")
                .isEqualTo(signedAgain(arrived, temporary, company.clock.instant()));
    }

    private Request arrived(AwsCredentials credentials) {
        aws.answers("{\"id\":\"wrkspc_01AbCd\",\"name\":\"other\"}");
        company.done(company.created(), new RegisterArn(Company.ARN.value(), "test"), Company.EMIL);
        aws.projection(company, credentials)
                .bringUpToDate(
                        company.ledger.by(Company.id(Company.OLIVIA)).get(0).number(), () -> {});
        return aws.server.getAllServeEvents().get(0).getRequest();
    }

    private String signedAgain(Request arrived, AwsCredentials credentials, Instant at) {
        SdkHttpRequest.Builder request = SdkHttpRequest.builder()
                .uri(URI.create(arrived.getAbsoluteUrl()))
                .method(SdkHttpMethod.GET)
                .putHeader("Accept", arrived.getHeader("Accept"))
                .putHeader("anthropic-version", arrived.getHeader("anthropic-version"));
        return AwsV4HttpSigner.create()
                .sign(parameters -> parameters
                        .identity(credentials)
                        .request(request.build())
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "aws-external-anthropic")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-central-1")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(at, ZoneOffset.UTC)))
                .request()
                .firstMatchingHeader("Authorization")
                .orElseThrow();
    }
}
