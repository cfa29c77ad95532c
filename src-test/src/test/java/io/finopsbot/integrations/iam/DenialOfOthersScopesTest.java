package io.finopsbot.integrations.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ConfirmProposal;
import io.finopsbot.workflows.desk.ProposeSuspension;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A suspended workspace or role is denied also what other requests have added to it. */
class DenialOfOthersScopesTest {
    private static final String ROLE = "arn:aws:iam::123456789012:role/finops-ai-invoice-triage-br-1001";
    private static final String GUARDRAIL = "bedrock:CreateGuardrail";
    private static final String SKILL = "aws-external-anthropic:CreateSkill";

    private final Company company = new Company(false);
    private final TemplatePolicies policies = new TemplatePolicies(company.ledger, Words.standard());

    @Test
    void theDenialHasTheActionsOfAScopeThatJoined() {
        BusinessRequest claimed = company.claimed("billing-bot");
        added(claimed, Platform.CLAUDE_PLATFORM, Company.HAIKU, SKILL);

        assertThat(policies.denial(suspending(claimed)))
                .contains(
                        SKILL, "aws-external-anthropic:CreateInference", "aws-external-anthropic:CreateBatchInference")
                .contains(Company.ARN.value());
    }

    @Test
    void thatOfARoleToo() {
        BusinessRequest role = company.submitted();
        company.done(role, new Approve(1, Company.role(), Priority.NORMAL), Company.LENA);
        company.done(role, new RegisterArn(ROLE, "test"), Company.EMIL);
        company.done(role, Company.move(1, TaskState.DONE), Company.EMIL);
        company.done(role, new ClaimSpace(), Company.OLIVIA);
        added(role, Platform.BEDROCK, Company.NOVA, GUARDRAIL);

        assertThat(policies.denial(suspending(role))).contains(GUARDRAIL, "bedrock:InvokeModel");
    }

    private void added(BusinessRequest holder, Platform platform, String model, String action) {
        BusinessRequest second = company.submitted();
        ScopeChoice more = new ScopeChoice(
                platform,
                model,
                Company.ACCOUNT,
                Company.REGION,
                IamScope.AGENTIC,
                List.of(action),
                "",
                holder.number());
        company.done(second, new Approve(second.revision(), more, Priority.NORMAL), Company.LENA);
    }

    private BusinessRequest suspending(BusinessRequest claimed) {
        company.done(claimed, new ProposeSuspension("It runs away"), Company.LENA);
        return company.done(claimed, new ConfirmProposal(), Company.LUKAS);
    }
}
