package io.finopsbot.sandbox.aws.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.aws.signing.Credential;
import io.finopsbot.sandbox.aws.signing.CredentialBook;
import io.finopsbot.sandbox.aws.signing.RequestSigner;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.IamException;

class QuerySignatureTest {
    private static final String FORM = "Action=GetRole&Version=2010-05-08&RoleName=finops-reader";
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";
    private static final SandboxKeys KEYS = SandboxKeys.standard();

    private final SdkAtWork aws = new SdkAtWork();

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void whatIsNotSignedOrWrongIsRefused() {
        refused(aws.iam(AnonymousCredentialsProvider.create()), "MissingAuthenticationToken");
        refused(
                aws.iam(SdkAtWork.provider(KEYS.awsAccessKey(), "wrong", KEYS.awsSessionToken())),
                "SignatureDoesNotMatch");
        refused(
                aws.iam(SdkAtWork.provider(KEYS.awsAccessKey(), KEYS.awsSecretKey(), "another-token")),
                "InvalidClientTokenId");
        refused(
                aws.iam(SdkAtWork.provider("ASIANOBODY", KEYS.awsSecretKey(), KEYS.awsSessionToken())),
                "InvalidClientTokenId");
    }

    @Test
    void iamIsInOneRegionAndGoesByItsOwnName() {
        assertThat(post("iam", "us-east-1", FORM).statusCode()).isEqualTo(200);
        assertThat(post("iam", "eu-central-1", FORM).body()).contains("<Code>SignatureDoesNotMatch</Code>");
        assertThat(post("sts", "us-east-1", FORM).body()).contains("<Code>SignatureDoesNotMatch</Code>");
    }

    @Test
    void anUnknownActionOrVersionIsRefused() {
        HttpResponse<String> answer = post("iam", "us-east-1", FORM.replace("GetRole", "ListRoles"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("text/xml;charset=UTF-8");
        assertThat(answer.body())
                .startsWith(
                        "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>")
                .contains("<Code>InvalidAction</Code>");
        assertThat(post("iam", "us-east-1", FORM.replace("2010-05-08", "2011-06-15"))
                        .body())
                .contains("<Code>InvalidAction</Code>");
    }

    @Test
    void anEngineerAtTheCommandLineWorksInTheAccountOfTheirKey() {
        Credential key = aws.sandbox.part(CredentialBook.class).administrator("210987654321");
        RoleClient engineer = new RoleClient(aws.endpoint(), key, aws.sandbox.part(SandboxClock.class));

        assertThat(engineer.createRole("triage", SdkAtWork.TRUST).status()).isEqualTo(200);
        assertThat(engineer.putRolePolicy("triage", "inference", SdkAtWork.PERMISSIONS)
                        .body())
                .startsWith("<PutRolePolicyResponse")
                .doesNotContain("Result");
        assertThat(aws.sandbox.part(IamConsole.class).rolePolicy("210987654321", "triage", "inference"))
                .isEqualTo(SdkAtWork.PERMISSIONS);
        assertThat(engineer.deleteRolePolicy("triage", "inference").status()).isEqualTo(200);
        assertThat(engineer.deleteRole("triage").status()).isEqualTo(200);
        assertThat(engineer.deleteRole("triage").status()).isEqualTo(404);
    }

    @Test
    void aSignatureOfAnotherTimeIsRefused() {
        SandboxClock clock = aws.sandbox.part(SandboxClock.class);
        clock.advance(Duration.ofMinutes(6));

        assertThat(post("iam", "us-east-1", FORM, clock).statusCode()).isEqualTo(200);
        assertThat(post("iam", "us-east-1", FORM).body()).contains("SignatureDoesNotMatch", "not yet current");
    }

    private HttpResponse<String> post(String service, String region, String form) {
        return post(service, region, form, InstantSource.system());
    }

    private HttpResponse<String> post(String service, String region, String form, InstantSource clock) {
        HttpRequest request = new RequestSigner(service, region, KEYS, clock)
                .sign(SdkHttpMethod.POST, aws.endpoint(), Map.of("content-type", FORM_TYPE), form);
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static void refused(IamClient iam, String code) {
        assertThatThrownBy(() -> iam.getRole(request -> request.roleName("finops-reader")))
                .isInstanceOfSatisfying(IamException.class, refused -> {
                    assertThat(refused.awsErrorDetails().errorCode()).isEqualTo(code);
                    assertThat(refused.statusCode()).isEqualTo(403);
                });
    }
}
