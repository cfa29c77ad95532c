package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleFlowTest {
    private static final RoleArn ROLE =
            new RoleArn("arn:aws:iam::123456789012:role/ai/finops-ai-invoice-triage-br-1001");

    private final Company company = new Company(true);

    @Test
    void aBedrockApprovalNamesADedicatedRoleAndMakesOneTask() {
        BusinessRequest approved = approved();

        assertThat(approved.approvedScope().anchorName()).isEqualTo("finops-ai-invoice-triage-br-1001");
        assertThat(approved.chain().tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(TaskKind.IMPLEMENT_ROLE))
                .satisfies(task -> assertThat(task.state()).isEqualTo(TaskState.READY));
    }

    @Test
    void theTaskIsNotDoneBeforeTheRoleIsRegistered() {
        BusinessRequest approved = approved();

        Refused.of(company, approved)
                .by(Rule.NOT_REGISTERED, Company.move(1, TaskState.DONE), EMIL, "BR-1001", "READY");
    }

    @Test
    void theRegisteredRoleIsClaimed() {
        BusinessRequest approved = approved();
        company.done(approved, new RegisterArn(ROLE.value(), "test"), EMIL);
        company.done(
                approved,
                new SettleCheck(ROLE, AnchorFinding.of(AnchorFinding.Kind.AS_APPROVED)),
                Actor.system("aws check"));
        company.done(approved, Company.move(1, TaskState.DONE), EMIL);

        BusinessRequest claimed = company.done(approved, new ClaimSpace(), OLIVIA);

        assertThat(claimed.state()).isEqualTo(RequestState.CLAIMED);
        assertThat(company.ledger.holderOf(ROLE)).contains(claimed.number());
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:iam::999999999999:role/finops-ai-invoice-triage-br-1001, ARN_OTHER_ACCOUNT",
        "arn:aws:iam::123456789012:role/finops-ai-another-br-1001, ROLE_OTHER_NAME",
        "arn:aws:iam::123456789012:user/finops-ai-invoice-triage-br-1001, ARN_MALFORMED",
        "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_01AbCd, ARN_MALFORMED",
    })
    void anotherArnThanTheApprovedRolesIsRefused(String arn, Rule rule) {
        BusinessRequest approved = approved();

        assertThat(company.attempt(approved, new RegisterArn(arn, "test"), EMIL).refusal())
                .map(Refusal::rule)
                .contains(rule);
    }

    private BusinessRequest approved() {
        return company.done(company.submitted(), new Approve(1, Company.role(), Priority.NORMAL), LENA);
    }
}
