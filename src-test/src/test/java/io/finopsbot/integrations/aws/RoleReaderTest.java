package io.finopsbot.integrations.aws;

import static io.finopsbot.integrations.aws.SandboxRoles.HOME;
import static io.finopsbot.integrations.aws.SandboxRoles.OTHER;
import static io.finopsbot.integrations.aws.SandboxRoles.PERMISSIONS;
import static io.finopsbot.integrations.aws.SandboxRoles.POLICY;
import static io.finopsbot.integrations.aws.SandboxRoles.ROLE;
import static io.finopsbot.integrations.aws.SandboxRoles.TRUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.finopsbot.integrations.aws.RoleFinding.Kind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an engineer made in AWS is read there and compared with what was approved. */
class RoleReaderTest {
    private static final String MODEL = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6";

    private final SandboxRoles aws = new SandboxRoles();

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void aRoleThatTheEngineerMadeAsApprovedIsImplementedAsApproved() {
        aws.implement(HOME, TRUST, PERMISSIONS);

        assertThat(check(HOME)).isEqualTo(new RoleFinding(Kind.AS_APPROVED, List.of()));
    }

    @Test
    void howItIsWrittenDoesNotMatter() {
        aws.implement(HOME, TRUST.replace("\"lambda.amazonaws.com\"", "[\"lambda.amazonaws.com\"]"), """
                {"Statement": [
                  {"Sid": "Stream", "Resource": ["%s"], "Action": "bedrock:invokeModelWithResponseStream", "Effect": "Allow"},
                  {"Sid": "Invoke", "Resource": ["%s"], "Action": "bedrock:invokeModel", "Effect": "Allow"}],
                  "Version": "2012-10-17"}""".formatted(
                        MODEL, MODEL));

        assertThat(check(HOME).kind()).isEqualTo(Kind.AS_APPROVED);
    }

    @Test
    void aRoleOnAPathIsFoundByItsName() {
        aws.console.createRole(HOME, "/ai/", ROLE, TRUST);
        aws.console.putRolePolicy(HOME, ROLE, POLICY, PERMISSIONS);

        assertThat(check(HOME).kind()).isEqualTo(Kind.AS_APPROVED);
    }

    @Test
    void everyDifferenceIsNamed() {
        aws.implement(
                HOME,
                TRUST.replace("\"lambda.amazonaws.com\"", "[\"lambda.amazonaws.com\", \"ec2.amazonaws.com\"]"),
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "bedrock:InvokeModel", "Resource": "%s"},
                  {"Effect": "Allow", "Action": "bedrock:InvokeAgent", "Resource": "*"}]}""".formatted(MODEL));

        assertThat(check(HOME))
                .isEqualTo(new RoleFinding(
                        Kind.DIFFERS,
                        List.of(
                                "The trust policy also lets ec2.amazonaws.com assume the role.",
                                "The policy also allows bedrock:InvokeAgent on *.",
                                "It lacks bedrock:InvokeModelWithResponseStream on " + MODEL + ".")));
    }

    @Test
    void aPolicyThatIsMissingOrHasAnotherNameIsNamed() {
        aws.console.createRole(HOME, ROLE, TRUST);
        aws.console.putRolePolicy(HOME, ROLE, "another", PERMISSIONS);

        assertThat(check(HOME))
                .isEqualTo(new RoleFinding(
                        Kind.DIFFERS, List.of("The policy finops-ai-inference does not exist on the role.")));
    }

    @Test
    void aRoleThatIsNotThereIsNotFound() {
        assertThat(check(HOME))
                .isEqualTo(new RoleFinding(
                        Kind.NOT_FOUND,
                        List.of("AWS does not know the role finops-ai-triage in account 123456789012.")));
    }

    @Test
    void credentialsOfAnotherAccountSayNothingWhetherTheyFindSuchARoleOrNot() {
        RoleFinding notThere = check(OTHER);
        aws.implement(HOME, TRUST, PERMISSIONS);
        RoleFinding namesake = check(OTHER);

        assertThat(notThere.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(notThere.sentences())
                .containsExactly("Account 210987654321 cannot be read with credentials of account 123456789012."
                        + " Set FINOPS_AWS_ROLE to a role that the bot may assume in it.");
        assertThat(namesake).isEqualTo(notThere);
    }

    @ParameterizedTest
    @CsvSource({"12345678901, finops-ai-x, p", "123456789012, finops ai, p", "123456789012, finops-ai-x, p/q"})
    void onlyWhatCanBeInAwsCanBeApproved(String account, String role, String policy) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovedRole(account, role, policy, PERMISSIONS, TRUST));
    }

    @Test
    void onlyPoliciesCanBeApproved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApprovedRole(HOME, ROLE, POLICY, PERMISSIONS.replace("]}", "}"), TRUST));
        assertThatIllegalArgumentException().isThrownBy(() -> new ApprovedRole(HOME, ROLE, POLICY, PERMISSIONS, "{}"));
    }

    private RoleFinding check(String account) {
        try (AwsParts parts = aws.own()) {
            return parts.roles().check(SandboxRoles.approved(account));
        }
    }
}
