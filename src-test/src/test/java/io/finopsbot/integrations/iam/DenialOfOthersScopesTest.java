package io.finopsbot.integrations.iam;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ConfirmProposal;
import io.finopsbot.workflows.desk.ProposeSuspension;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A suspended workspace is denied also what other requests have added to it. */
class DenialOfOthersScopesTest {
    private static final String SKILL = "aws-external-anthropic:CreateSkill";

    private final Company company = new Company(false);
    private final TemplatePolicies policies = new TemplatePolicies(company.ledger, Words.standard());

    @Test
    void theDenialHasTheActionsOfAScopeThatJoined() {
        BusinessRequest claimed = company.claimed("billing-bot");
        BusinessRequest second = company.submitted();
        ScopeChoice more = new ScopeChoice(
                Platform.CLAUDE_PLATFORM,
                Company.HAIKU,
                Company.ACCOUNT,
                Company.REGION,
                IamScope.AGENTIC,
                List.of(SKILL),
                "",
                claimed.number());
        company.done(second, new Approve(second.revision(), more, Priority.NORMAL), Company.LENA);
        company.done(claimed, new ProposeSuspension("It runs away"), Company.LENA);

        BusinessRequest suspending = company.done(claimed, new ConfirmProposal(), Company.LUKAS);

        assertThat(policies.denial(suspending))
                .contains(
                        SKILL, "aws-external-anthropic:CreateInference", "aws-external-anthropic:CreateBatchInference")
                .contains(Company.ARN.value());
    }
}
