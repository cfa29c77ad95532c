package io.finopsbot.sandbox.aws.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.aws.signing.CredentialBook;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.Role;

class RoleRoutesTest {
    private final SdkAtWork aws = new SdkAtWork();
    private IamClient iam;

    @BeforeEach
    void start() {
        iam = aws.iam();
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void aRoleIsCreatedAndReadBackWithItsTrustPolicyEncodedAsInAUrl() {
        Role created = iam.createRole(request ->
                        request.roleName("finops-ai-triage").path("/ai/").assumeRolePolicyDocument(SdkAtWork.TRUST))
                .role();

        Role read = iam.getRole(request -> request.roleName("FinOps-AI-triage")).role();

        assertThat(read).isEqualTo(created);
        assertThat(read.arn()).isEqualTo("arn:aws:iam::123456789012:role/ai/finops-ai-triage");
        assertThat(read.roleId()).matches("AROA[A-Z2-7]{17}");
        assertThat(read.assumeRolePolicyDocument()).startsWith("%7B%22Version%22%3A%20%222012-10-17%22");
        assertThat(decoded(read.assumeRolePolicyDocument())).isEqualTo(SdkAtWork.TRUST);
    }

    @Test
    void anInlinePolicyIsPutReadListedAndDeleted() {
        create("triage");
        put("triage", "zwei", SdkAtWork.PERMISSIONS);
        put("triage", "eins", SdkAtWork.PERMISSIONS);

        assertThat(decoded(
                        iam.getRolePolicy(request -> request.roleName("triage").policyName("eins"))
                                .policyDocument()))
                .isEqualTo(SdkAtWork.PERMISSIONS);
        assertThat(iam.listRolePolicies(request -> request.roleName("triage")).policyNames())
                .containsExactly("eins", "zwei");

        iam.deleteRolePolicy(request -> request.roleName("triage").policyName("zwei"));
        assertThat(iam.listRolePolicies(request -> request.roleName("triage")).policyNames())
                .containsExactly("eins");
    }

    @Test
    void aPolicyOfTheSameNameIsOverwrittenSilently() {
        create("triage");
        put("triage", "inference", SdkAtWork.PERMISSIONS);
        String other = SdkAtWork.PERMISSIONS.replace("InvokeModel", "Converse");

        put("triage", "inference", other);

        assertThat(aws.sandbox.part(IamConsole.class).rolePolicy("123456789012", "triage", "inference"))
                .isEqualTo(other);
    }

    @Test
    void whatIsNotThereIsNoSuchEntity() {
        create("triage");

        refused(() -> iam.getRole(request -> request.roleName("other")), 404, "NoSuchEntity");
        refused(() -> iam.getRolePolicy(request -> request.roleName("triage").policyName("none")), 404, "NoSuchEntity");
        refused(
                () -> iam.deleteRolePolicy(request -> request.roleName("triage").policyName("none")),
                404,
                "NoSuchEntity");
        refused(() -> put("other", "p", SdkAtWork.PERMISSIONS), 404, "NoSuchEntity");
    }

    @Test
    void aNameIsThereOnceInAnAccountWhateverItsCase() {
        create("triage");

        refused(() -> create("TRIAGE"), 409, "EntityAlreadyExists");
        IamClient elsewhere = aws.iam(aws.sandbox.part(CredentialBook.class).administrator("210987654321"));
        refused(() -> elsewhere.getRole(request -> request.roleName("triage")), 404, "NoSuchEntity");
        elsewhere.createRole(request -> request.roleName("TRIAGE").assumeRolePolicyDocument(SdkAtWork.TRUST));
    }

    @Test
    void aRoleIsDeletedOnlyWithoutPolicies() {
        create("triage");
        put("triage", "inference", SdkAtWork.PERMISSIONS);

        refused(() -> iam.deleteRole(request -> request.roleName("triage")), 409, "DeleteConflict");
        iam.deleteRolePolicy(request -> request.roleName("triage").policyName("inference"));
        iam.deleteRole(request -> request.roleName("triage"));

        refused(() -> iam.getRole(request -> request.roleName("triage")), 404, "NoSuchEntity");
    }

    @Test
    void allPoliciesOfARoleTogetherHave10240CharactersWithoutWhiteSpace() {
        create("triage");
        String padded = sized(10_240);

        put("triage", "full", padded.replace(",", ",\n\t   "));
        refused(() -> put("triage", "more", SdkAtWork.PERMISSIONS), 409, "LimitExceeded");
        refused(() -> put("triage", "full", sized(10_241)), 409, "LimitExceeded");
    }

    @Test
    void aTrustPolicyHas2048Characters() {
        String padded = SdkAtWork.TRUST.replace("\"Effect\"", "\"Sid\": \"" + "x".repeat(1999) + "\", \"Effect\"");

        refused(
                () -> iam.createRole(request -> request.roleName("triage").assumeRolePolicyDocument(padded)),
                409,
                "LimitExceeded");
    }

    @Test
    void anOutageIs503() {
        aws.sandbox.part(IamConsole.class).outage(true);

        refused(() -> create("triage"), 503, "ServiceUnavailable");
    }

    private void create(String name) {
        iam.createRole(request -> request.roleName(name).assumeRolePolicyDocument(SdkAtWork.TRUST));
    }

    private void put(String role, String policy, String document) {
        iam.putRolePolicy(request -> request.roleName(role).policyName(policy).policyDocument(document));
    }

    /** A policy of that many characters, white space not counted. */
    private static String sized(int characters) {
        String bare = SdkAtWork.PERMISSIONS.replaceAll("\\s", "");
        return bare.replace("sonnet", "sonnet" + "x".repeat(characters - bare.length()));
    }

    private static void refused(ThrowingCallable call, int status, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(IamException.class, refused -> {
            assertThat(refused.statusCode()).isEqualTo(status);
            assertThat(refused.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(refused.requestId()).isNotBlank();
        });
    }

    private static String decoded(String document) {
        return URLDecoder.decode(document, StandardCharsets.UTF_8);
    }
}
