package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A workspace or role that is there already comes under governance: nothing is created, and nobody else can have it. */
class AdoptingTest {
    private static final RoleArn ROLE = new RoleArn("arn:aws:iam::123456789012:role/service/InvoiceBot");

    private final Company company = new Company(false);

    @Test
    void theArnIsHeldFromTheSubmissionOn() {
        BusinessRequest first = adopting(Company.ARN);

        assertThat(company.ledger.last().audit().details()).containsEntry("adopts", Company.ARN.value());
        assertThat(company.ledger.holderOf(Company.ARN)).contains(first.number());
        assertThat(company.desk
                        .submit(Company.fields(), Company.ARN, null, OLIVIA, Envelope.own())
                        .refusal())
                .contains(Refusal.of(Rule.ARN_TAKEN, Company.ARN, "BR-1001"));
        assertThat(company.desk.mayAdopt(Company.ARN, OLIVIA, Envelope.own()))
                .contains(Refusal.of(Rule.ARN_TAKEN, Company.ARN, "BR-1001"));
    }

    @Test
    void whoRegistersItForAnotherRequestIsRefused() {
        adopting(Company.ARN);
        BusinessRequest other = company.approved("other-bot");
        company.done(other, Company.move(1, TaskState.DONE), EMIL);

        Refused.of(company, other)
                .by(Rule.ARN_TAKEN, new RegisterArn(Company.ARN.value(), "test"), EMIL, Company.ARN, "BR-1001");
    }

    @Test
    void aRequestThatCameToNothingLetsItGo() {
        BusinessRequest first = adopting(Company.ARN);

        company.done(first, new Decline(1, "Not now"), LENA);

        assertThat(company.ledger.holderOf(Company.ARN)).isEmpty();
        assertThat(adopting(Company.ARN).number().toString()).isEqualTo("BR-1002");
    }

    @Test
    void aWorkspaceIsRegisteredAndNotCreated() {
        BusinessRequest approved = company.done(adopting(Company.ARN), approve(workspace("?", "?", "old-bot")), LENA);

        assertThat(approved.chain().tasks())
                .extracting(Task::kind)
                .containsExactly(TaskKind.REGISTER_ARN, TaskKind.COMPLETE);
        assertThat(approved.approvedScope().account().id()).isEqualTo(Company.ACCOUNT);
        assertThat(approved.approvedScope().region()).isEqualTo(Company.REGION);
        Refused.of(company, approved)
                .by(
                        Rule.ARN_OTHER_SPACE,
                        new RegisterArn(Company.arn("wrkspc_02Other").value(), "test"),
                        EMIL,
                        Company.arn("wrkspc_02Other"),
                        Company.ARN);
        company.done(approved, new RegisterArn(Company.ARN.value(), "test"), EMIL);
        company.done(approved, Company.move(1, TaskState.DONE), EMIL);
        company.done(approved, Company.move(2, TaskState.DONE), EMIL);
        assertThat(company.done(approved, new ClaimSpace(), OLIVIA).state()).isEqualTo(RequestState.CLAIMED);
    }

    @Test
    void aRoleKeepsItsNameAndOnlyItsPolicyIsUpdated() {
        BusinessRequest approved = company.done(adopting(ROLE), approve(role(Company.ACCOUNT)), LENA);

        assertThat(approved.approvedScope().anchorName()).isEqualTo("InvoiceBot");
        assertThat(approved.chain().tasks()).extracting(Task::kind).containsExactly(TaskKind.UPDATE_POLICY);
        company.done(approved, new RegisterArn(ROLE.value(), "test"), EMIL);
        assertThat(company.done(approved, Company.move(1, TaskState.DONE), EMIL).state())
                .isEqualTo(RequestState.READY_TO_CLAIM);
    }

    @Test
    void aLeadCannotPutItElsewhere() {
        BusinessRequest workspace = adopting(Company.ARN);
        Refused.of(company, workspace)
                .by(
                        Rule.OTHER_PLACE,
                        approve(workspace("999999999999", "?", "old-bot")),
                        LENA,
                        Company.ARN,
                        "account 123456789012");
        Refused.of(company, workspace)
                .by(
                        Rule.OTHER_PLACE,
                        approve(workspace("?", "us-east-1", "old-bot")),
                        LENA,
                        Company.ARN,
                        "region eu-central-1");
        Refused.of(company, workspace)
                .by(Rule.OTHER_PLATFORM, approve(role("?")), LENA, Company.NOVA, "Bedrock", "BR-1001");
    }

    @Test
    void whatIsOfAnAccountThatNobodyConfiguredIsNotAdopted() {
        RoleArn elsewhere = new RoleArn("arn:aws:iam::999999999999:role/InvoiceBot");

        assertThat(company.desk
                        .submit(Company.fields(), elsewhere, null, OLIVIA, Envelope.own())
                        .refusal())
                .map(Refusal::rule)
                .contains(Rule.FIELD_INVALID);
    }

    private BusinessRequest adopting(Anchor anchor) {
        return company.desk
                .submit(Company.fields(), anchor, null, OLIVIA, Envelope.own())
                .result()
                .orElseThrow();
    }

    private static Approve approve(ScopeChoice choice) {
        return new Approve(1, choice, Priority.NORMAL);
    }

    private static ScopeChoice workspace(String account, String region, String name) {
        return new ScopeChoice(
                Platform.CLAUDE_PLATFORM, Company.MODEL, account, region, IamScope.INFERENCE, List.of(), name, null);
    }

    private static ScopeChoice role(String account) {
        return new ScopeChoice(
                Platform.BEDROCK, Company.NOVA, account, Company.REGION, IamScope.INFERENCE, List.of(), "", null);
    }
}
