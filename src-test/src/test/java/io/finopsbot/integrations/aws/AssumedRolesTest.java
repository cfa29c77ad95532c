package io.finopsbot.integrations.aws;

import static io.finopsbot.integrations.aws.SandboxRoles.HOME;
import static io.finopsbot.integrations.aws.SandboxRoles.OTHER;
import static io.finopsbot.integrations.aws.SandboxRoles.PERMISSIONS;
import static io.finopsbot.integrations.aws.SandboxRoles.TRUST;
import static io.finopsbot.integrations.aws.SandboxRoles.approved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.integrations.aws.RoleFinding.Kind;
import io.finopsbot.sandbox.aws.Workspace;
import io.finopsbot.sandbox.aws.WorkspaceConsole;
import io.finopsbot.sandbox.aws.iam.ReaderRole;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several accounts are read, each by a role in it. */
class AssumedRolesTest {
    private final SandboxRoles aws = new SandboxRoles();

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void eachAccountIsReadByItsOwnRole() {
        aws.implement(HOME, TRUST, PERMISSIONS);
        aws.implement(OTHER, TRUST.replace("lambda", "ec2"), PERMISSIONS);

        try (AwsParts parts = aws.reader()) {
            assertThat(parts.roles().check(approved(HOME)).kind()).isEqualTo(Kind.AS_APPROVED);
            assertThat(parts.roles().check(approved(OTHER)).sentences())
                    .containsExactly(
                            "The trust policy also lets ec2.amazonaws.com assume the role.",
                            "The trust policy does not let lambda.amazonaws.com assume the role.");
            assertThat(parts.roles().check(approved("345678901234")).kind()).isEqualTo(Kind.NOT_FOUND);
        }
    }

    @Test
    void aRoleIsAssumedOnceAnAccountUntilItsCredentialsEnd() {
        try (AwsParts parts = aws.reader()) {
            String first = parts.credentials.of(HOME).accessKeyId();
            assertThat(parts.credentials.of(HOME).accessKeyId()).isEqualTo(first);
            assertThat(parts.credentials.of(OTHER).accessKeyId()).isNotEqualTo(first);

            aws.clock.advance(Duration.ofDays(40));

            assertThat(parts.credentials.of(HOME).accessKeyId()).isNotEqualTo(first);
            assertThat(parts.roles().check(approved(HOME)).kind()).isEqualTo(Kind.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "finops-reader, another-external-id, role/finops-reader",
        "arn:aws:iam::{account}:role/finops-reader, another-external-id, role/finops-reader",
        "arn:aws:iam::{account}:role/ops/none, sandbox-external-id, role/ops/none"
    })
    void aRoleThatIsNotGivenIsNoAnswerAndTheSentenceSaysWhatToDo(String role, String externalId, String named) {
        aws.implement(OTHER, TRUST, PERMISSIONS);

        try (AwsParts parts = aws.assuming(role, externalId)) {
            RoleFinding finding = parts.roles().check(approved(OTHER));

            assertThat(finding.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(finding.sentences()).singleElement().asString().isEqualTo(sentence(named));
            assertThatThrownBy(() -> parts.workspaces().read(workspace()))
                    .isInstanceOf(IntegrationException.class)
                    .hasMessage(sentence(named));
        }
    }

    @Test
    void aRoleThatMayNotReadIsNoAnswerEither() {
        aws.implement(OTHER, TRUST, PERMISSIONS);
        aws.console.deleteRolePolicy(OTHER, ReaderRole.NAME, "read");

        try (AwsParts parts = aws.reader()) {
            assertThat(parts.roles().check(approved(OTHER)))
                    .isEqualTo(RoleFinding.of(
                            Kind.UNREACHABLE,
                            "AWS does not let the bot read the role finops-ai-triage in account 210987654321"
                                    + " (AccessDenied). Allow it iam:GetRole and iam:GetRolePolicy there."));
        }
    }

    @Test
    void aWorkspaceOfAnotherAccountIsReadByTheRoleAndRefusedWithoutIt() {
        WorkspaceArn arn = workspace();

        try (AwsParts own = aws.own();
                AwsParts reader = aws.reader()) {
            assertThat(reader.workspaces().read(arn))
                    .hasValueSatisfying(
                            workspace -> assertThat(workspace.name()).isEqualTo("triage"));
            assertThatThrownBy(() -> own.workspaces().read(arn))
                    .isInstanceOf(IntegrationException.class)
                    .hasMessageContaining(
                            "Account 210987654321 cannot be read with credentials of account 123456789012")
                    .hasMessageContaining("FINOPS_AWS_ROLE");
        }
    }

    @Test
    void aWorkspaceThatItsAccountDoesNotKnowIsNotThere() {
        WorkspaceArn other = workspace();
        WorkspaceArn here =
                WorkspaceArn.parse(other.value().replace(OTHER, HOME)).orElseThrow();

        try (AwsParts own = aws.own();
                AwsParts reader = aws.reader()) {
            assertThat(own.workspaces().read(here)).isEmpty();
            assertThat(reader.workspaces().read(here)).isEmpty();
        }
    }

    private WorkspaceArn workspace() {
        Workspace created = aws.sandbox.part(WorkspaceConsole.class).create("triage", Map.of(), "eu-central-1", OTHER);
        return WorkspaceArn.parse(created.arn()).orElseThrow();
    }

    private static String sentence(String role) {
        return "AWS does not let the bot assume arn:aws:iam::210987654321:" + role + " (AccessDenied). See that account"
                + " 210987654321 has that role, that its trust policy names the bot's own identity and, if it asks for"
                + " one, the external id of FINOPS_AWS_EXTERNAL_ID, and that the bot may sts:AssumeRole it.";
    }
}
