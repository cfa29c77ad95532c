package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.Golden;
import io.finopsbot.sandbox.jira.adf.AdfCheck;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.ConfirmProposal;
import io.finopsbot.workflows.desk.LiftSuspension;
import io.finopsbot.workflows.desk.ProposeSuspension;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.RetireSpace;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an engineer reads who archives, deletes, stops the use of or frees what somebody holds. */
class ClaimedChangeBodiesTest {
    private static final Words WORDS = Words.standard();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @ParameterizedTest
    @CsvSource({
        "RETIRING, CLAUDE_PLATFORM, archive-workspace",
        "RETIRING, BEDROCK, delete-role",
        "SUSPENDING, CLAUDE_PLATFORM, apply-deny-workspace",
        "SUSPENDING, BEDROCK, apply-deny-role",
        "RESUMING, CLAUDE_PLATFORM, remove-deny-workspace",
        "RESUMING, BEDROCK, remove-deny-role"
    })
    void itReadsAsInItsGoldenFile(RequestState state, Platform platform, String file) throws IOException {
        JsonNode body = body(claimedUntil(state, platform));

        assertThat(AdfCheck.fault(body)).isEmpty();
        Golden.assertSame("jira/" + file + ".json", JSON.writeValueAsString(body));
    }

    @Test
    void theReasonIsReadInTheThreadAloneForItWasTypedFreely() {
        for (RequestState state : List.of(RequestState.RETIRING, RequestState.SUSPENDING, RequestState.RESUMING)) {
            assertThat(body(claimedUntil(state, Platform.BEDROCK)).toString()).doesNotContain("It runs <away>");
        }
    }

    private static JsonNode body(BusinessRequest request) {
        Task last = request.chain().at(request.chain().tasks().size());
        WorkspaceCreation tags = new WorkspaceCreation("finops-workspace");
        return new IssueDocument(
                        WORDS,
                        JiraMapping.usual(),
                        tables(tags),
                        new IssuePanels(WORDS, new IssueTitles(WORDS)),
                        tags,
                        new RoleDocument(WORDS, JiraMapping.usual(), tables(tags), tags, Sample.policies()),
                        new ClaimedChange(WORDS, Sample.policies()),
                        true)
                .of(request, last);
    }

    private static IssueTables tables(WorkspaceCreation tags) {
        return new IssueTables(WORDS, Sample.organisation(), tags);
    }

    private static BusinessRequest claimedUntil(RequestState state, Platform platform) {
        Company company = new Company(false);
        BusinessRequest request = platform == Platform.CLAUDE_PLATFORM ? company.claimed("billing-bot") : role(company);
        if (state == RequestState.RETIRING) {
            return company.done(request, new RetireSpace("It runs <away>"), Company.OLIVIA);
        }
        company.done(request, new ProposeSuspension("It runs <away>"), Company.LENA);
        BusinessRequest suspending = company.done(request, new ConfirmProposal(), Company.LUKAS);
        if (state == RequestState.SUSPENDING) {
            return suspending;
        }
        int last = suspending.chain().tasks().size();
        company.done(request, Company.move(last, TaskState.DONE), Company.EMIL);
        return company.done(request, new LiftSuspension("It runs <away>"), Company.LENA);
    }

    private static BusinessRequest role(Company company) {
        BusinessRequest request = company.submitted();
        company.done(request, new Approve(1, Company.role(), Priority.NORMAL), Company.LENA);
        String arn = "arn:aws:iam::123456789012:role/finops-ai-invoice-triage-br-1001";
        company.done(request, new RegisterArn(arn, "test"), Company.EMIL);
        company.done(request, Company.move(1, TaskState.DONE), Company.EMIL);
        return company.done(request, new ClaimSpace(), Company.OLIVIA);
    }
}
