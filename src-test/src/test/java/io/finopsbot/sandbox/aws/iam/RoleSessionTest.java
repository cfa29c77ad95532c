package io.finopsbot.sandbox.aws.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.SandboxClock;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** A role of another account is assumed, and its session acts there, as far as the role may. */
class RoleSessionTest {
    private static final String ACCOUNT = "210987654321";
    private static final String READER = "arn:aws:iam::" + ACCOUNT + ":role/finops-reader";

    private final SdkAtWork aws = new SdkAtWork();
    private final IamConsole console = aws.sandbox.part(IamConsole.class);
    private StsClient sts;

    @BeforeEach
    void start() {
        sts = aws.sts();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void theSessionIsOfTheRolesAccount() {
        GetCallerIdentityResponse before = sts.getCallerIdentity();
        GetCallerIdentityResponse after =
                aws.sts(assumed(READER, ReaderRole.EXTERNAL_ID)).getCallerIdentity();

        assertThat(before.account()).isEqualTo("123456789012");
        assertThat(after.account()).isEqualTo(ACCOUNT);
        assertThat(after.arn()).isEqualTo("arn:aws:sts::210987654321:assumed-role/finops-reader/test-session");
        assertThat(after.userId()).matches("AROA\\w{17}:test-session");
    }

    @Test
    void withoutTheRightExternalIdItIsNotGiven() {
        denied(() -> assumed(READER, "another-external-id"));
        denied(() -> assumed(READER, null));
    }

    @Test
    void aRoleThatIsNotThereOrTrustsSomebodyElseIsDeniedAlike() {
        console.createRole(ACCOUNT, "triage", SdkAtWork.TRUST);

        denied(() -> assumed("arn:aws:iam::" + ACCOUNT + ":role/none", null));
        denied(() -> assumed("arn:aws:iam::" + ACCOUNT + ":role/triage", null));
    }

    @Test
    void aDenialInTheTrustPolicyIsStronger() {
        String allowing = """
                {"Effect":"Allow","Action":"sts:*","Principal":{"AWS":"123456789012"}}""";
        String denying = """
                {"Effect":"Deny","Action":"STS:assumerole","Principal":"*"}""";
        console.createRole(ACCOUNT, "open", "{\"Statement\":[" + allowing + "]}");
        console.createRole(ACCOUNT, "shut", "{\"Statement\":[" + allowing + "," + denying + "]}");

        assumed("arn:aws:iam::" + ACCOUNT + ":role/open", null);
        denied(() -> assumed("arn:aws:iam::" + ACCOUNT + ":role/shut", null));
    }

    @Test
    void theSessionReadsRolesOfItsAccountAndMayNothingElse() {
        console.createRole(ACCOUNT, "triage", SdkAtWork.TRUST);
        Credentials reader = assumed(READER, ReaderRole.EXTERNAL_ID);

        assertThat(aws.iam(reader)
                        .getRole(request -> request.roleName("triage"))
                        .role()
                        .arn())
                .isEqualTo("arn:aws:iam::210987654321:role/triage");
        denied(() -> aws.iam(reader).deleteRole(request -> request.roleName("triage")));
        denied(() -> aws.iam(reader).listRolePolicies(request -> request.roleName("triage")));
        denied(() -> aws.sts(reader)
                .assumeRole(request ->
                        request.roleArn(READER).roleSessionName("again").externalId(ReaderRole.EXTERNAL_ID)));
    }

    @Test
    void whatIsTakenFromTheRoleIsTakenFromItsSessionsAtOnce() {
        Credentials reader = assumed(READER, ReaderRole.EXTERNAL_ID);
        console.deleteRolePolicy(ACCOUNT, "finops-reader", "read");

        denied(() -> aws.iam(reader).getRole(request -> request.roleName("finops-reader")));
    }

    @Test
    void theSessionEndsAfterAnHour() {
        Credentials reader = assumed(READER, ReaderRole.EXTERNAL_ID);
        assertThat(Duration.between(aws.sandbox.part(SandboxClock.class).instant(), reader.expiration()))
                .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(60));

        aws.sandbox.part(SandboxClock.class).advance(Duration.ofMinutes(61));

        refused(() -> aws.sts(reader).getCallerIdentity(), "ExpiredToken");
    }

    @Test
    void aSessionIsNamedAndAsksForNoMoreThanAnHour() {
        refused(() -> sts.assumeRole(request -> request.roleArn(READER).roleSessionName("a b")), "ValidationError");
        refused(
                () -> sts.assumeRole(request ->
                        request.roleArn(READER).roleSessionName("test").durationSeconds(3601)),
                "ValidationError");
        refused(() -> assumed("arn:aws:iam::1:role/x", null), "ValidationError");
    }

    private Credentials assumed(String role, @Nullable String externalId) {
        return sts.assumeRole(request ->
                        request.roleArn(role).roleSessionName("test-session").externalId(externalId))
                .credentials();
    }

    private static void denied(ThrowingCallable call) {
        refused(call, "AccessDenied");
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AwsServiceException.class, refused -> {
            assertThat(refused.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(refused.statusCode()).isEqualTo(code.equals("ValidationError") ? 400 : 403);
        });
    }
}
