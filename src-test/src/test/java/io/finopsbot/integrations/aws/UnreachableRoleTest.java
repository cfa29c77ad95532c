package io.finopsbot.integrations.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.finopsbot.integrations.aws.RoleFinding.Kind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** While AWS says nothing of a role, nothing is said of it. */
class UnreachableRoleTest {
    private static final AwsCredentials KEY =
            AwsSessionCredentials.create("ASIAEXAMPLE", "secret-key", "session-token");
    private static final InstantSource CLOCK = InstantSource.system();

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("a reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "SdkClientException"),
                Arguments.of("rubbish", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE), "Invalid Http response"),
                Arguments.of("a half answer", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK), "Exception"),
                Arguments.of("throttled", error(400, "Throttling", "Rate exceeded"), "Throttling, status 400"),
                Arguments.of("unavailable", aResponse().withStatus(503), "no error code, status 503"),
                Arguments.of("no XML", aResponse().withBody("<html>Sign in"), "Exception"),
                Arguments.of(
                        "a wrong signature",
                        error(403, "SignatureDoesNotMatch", "The Canonical String should have been session-token"),
                        "SignatureDoesNotMatch, status 403, AWS request 4711"),
                Arguments.of(
                        "not allowed",
                        error(403, "AccessDenied", "User: me"),
                        "Allow it iam:GetRole and iam:GetRolePolicy"),
                Arguments.of("no policy", role("{\"Statement\": [{\"Effect\": \"Maybe\"}]}"), "cannot be read"),
                Arguments.of("another account", role("210987654321", SandboxRoles.TRUST), "of account 210987654321"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void withoutAnAnswerTheRoleIsUnreachableAndTheSentenceSaysWhy(
            String what, ResponseDefinitionBuilder answer, String why) {
        answers("GetRole", answer);
        answers("GetRolePolicy", policy(SandboxRoles.PERMISSIONS));

        assertUnreachable(AwsParts.PATIENCE, why);
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForEver() {
        answers("GetRole", role(SandboxRoles.TRUST).withFixedDelay(2000));

        assertUnreachable(Duration.ofMillis(100), "timed out");
    }

    @Test
    void aPolicyThatDoesNotComeIsNoMissingPolicy() {
        answers("GetRole", role(SandboxRoles.TRUST));
        answers("GetRolePolicy", aResponse().withStatus(500));

        assertUnreachable(AwsParts.PATIENCE, "status 500");
    }

    @Test
    void aRoleIsNotMissingIfNobodySaysWhoAsked() {
        answers("GetRole", error(404, "NoSuchEntity", "none"));
        answers("GetCallerIdentity", aResponse().withStatus(500));

        assertUnreachable(AwsParts.PATIENCE, "whose the credentials for account 123456789012 are");
    }

    @Test
    void whenStsDoesNotAnswerTheRoleToAssumeIsNamed() {
        answers("AssumeRole", aResponse().withStatus(503));

        try (AwsParts parts = AwsParts.assuming("finops-reader", "external-secret", aws.endpoint(), KEY, CLOCK)) {
            assertThat(parts.roles().check(SandboxRoles.approved(SandboxRoles.OTHER)))
                    .isEqualTo(RoleFinding.of(
                            Kind.UNREACHABLE,
                            "AWS did not answer about assuming arn:aws:iam::210987654321:role/finops-reader:"
                                    + " no error code, status 503, AWS request unknown"));
        }
        aws.server.verify(
                1,
                postRequestedFor(urlEqualTo("/"))
                        .withRequestBody(containing("RoleSessionName=finops-bot"))
                        .withRequestBody(containing("ExternalId=external-secret")));
    }

    private void assertUnreachable(Duration patience, String why) {
        try (AwsParts parts = AwsParts.of(aws.endpoint(), KEY, CLOCK, patience)) {
            RoleFinding finding = parts.roles().check(SandboxRoles.approved(SandboxRoles.HOME));

            assertThat(finding.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(finding.sentences())
                    .singleElement()
                    .asString()
                    .contains(why, "123456789012")
                    .doesNotContain("secret-key", "session-token");
        }
    }

    private void answers(String action, ResponseDefinitionBuilder answer) {
        aws.server.stubFor(
                post("/").withRequestBody(containing("Action=" + action + "&")).willReturn(answer));
    }

    private static ResponseDefinitionBuilder role(String trust) {
        return role(SandboxRoles.HOME, trust);
    }

    private static ResponseDefinitionBuilder role(String account, String trust) {
        return aResponse().withHeader("Content-Type", "text/xml").withBody("""
                <GetRoleResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><GetRoleResult><Role>
                  <Arn>arn:aws:iam::%s:role/finops-ai-triage</Arn>
                  <AssumeRolePolicyDocument><![CDATA[%s]]></AssumeRolePolicyDocument></Role></GetRoleResult></GetRoleResponse>""".formatted(account, trust));
    }

    private static ResponseDefinitionBuilder policy(String document) {
        return aResponse().withHeader("Content-Type", "text/xml").withBody("""
                <GetRolePolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><GetRolePolicyResult>
                  <PolicyDocument><![CDATA[%s]]></PolicyDocument></GetRolePolicyResult></GetRolePolicyResponse>""".formatted(document));
    }

    private static ResponseDefinitionBuilder error(int status, String code, String message) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "text/xml")
                .withBody("""
                <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>%s</Code>
                  <Message>%s</Message></Error><RequestId>4711</RequestId></ErrorResponse>""".formatted(code, message));
    }
}
