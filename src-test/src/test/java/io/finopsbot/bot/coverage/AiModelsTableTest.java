package io.finopsbot.bot.coverage;

import static io.finopsbot.bot.coverage.Histories.CLAUDE_3_HAIKU;
import static io.finopsbot.bot.coverage.Histories.NOVA_LITE;
import static io.finopsbot.bot.coverage.Histories.SONNET;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Catalogues;
import io.finopsbot.fakes.Company;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.coverage.ModelsTable;
import io.finopsbot.workflows.desk.ChangeScope;
import io.finopsbot.workflows.desk.ConfirmApproval;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the AI Models table come out of what happened, letter for letter. */
class AiModelsTableTest {
    private final Histories histories = new Histories();
    private final ModelsText text = new ModelsText(Words.standard());

    @Test
    void fourHistoriesGiveFourRows() {
        histories.claimed(histories.approvedRole("Product texts", NOVA_LITE, 1));
        histories.withIssues(histories.approvedRole("Search terms", NOVA_LITE, 1));

        histories.approvedRole("Call notes", CLAUDE_3_HAIKU, 1);
        histories.approvedRole("Call summaries", CLAUDE_3_HAIKU, 1);
        histories.returned(histories.withIssues(histories.approvedRole("Invoice triage", CLAUDE_3_HAIKU, 2)));
        histories.withIssues(histories.approvedRole("Refund triage", CLAUDE_3_HAIKU, 2));

        histories.claimed(histories.approvedWorkspace("Contract review", SONNET, "contract-review"));

        BusinessRequest proposed = histories.approvedWorkspace("Support answers", Histories.HAIKU, "support-answers");
        assertThat(proposed.state()).isEqualTo(RequestState.PROPOSED);

        assertThat(rows())
                .containsExactly(
                        List.of(
                                "Amazon",
                                "Bedrock",
                                "Nova Lite",
                                "1 of 5 accounts · 2 scopes",
                                "1 Implemented · 1 Pending task"),
                        List.of(
                                "Anthropic",
                                "Bedrock",
                                "Claude 3 Haiku",
                                "2 of 5 accounts · 4 scopes",
                                "3 Approved · 1 Pending task"),
                        List.of(
                                "Anthropic",
                                "Claude Platform",
                                "Claude Sonnet 4.6",
                                "1 workspace · 1 scope",
                                "1 Implemented"),
                        List.of(
                                "Anthropic",
                                "Claude Platform",
                                "Claude Haiku 4.5",
                                "1 workspace · 1 scope",
                                "0 Approved · 0 Pending tasks"));
    }

    @Test
    void ofAChangedScopeOnlyTheNewOneCounts() {
        BusinessRequest role = histories.returned(histories.approvedRole("Product texts", NOVA_LITE, 1));
        ScopeChoice elsewhere = histories.role(CLAUDE_3_HAIKU, 2);
        histories.withIssues(
                histories.done(role, new ChangeScope(role.revision(), elsewhere, Priority.NORMAL), Company.LENA));
        assertThat(rows().get(0)).endsWith("0 of 5 accounts · 0 scopes", "0 Approved · 0 Pending tasks");
        assertThat(rows().get(1)).endsWith("1 of 5 accounts · 1 scope", "1 Pending task");

        BusinessRequest workspace = histories.returned(histories.approvedWorkspace("Reading", SONNET, "reading"));
        assertThat(rows().get(2)).endsWith("1 workspace · 1 scope", "1 Approved");
        ScopeChoice other = histories.workspace(Histories.HAIKU, "reading");
        BusinessRequest proposed =
                histories.done(workspace, new ChangeScope(workspace.revision(), other, Priority.NORMAL), Company.LENA);
        histories.done(proposed, new ConfirmApproval(proposed.revision()), Company.LUKAS);

        assertThat(rows().get(2)).endsWith("0 workspaces · 0 scopes", "0 Approved · 0 Pending tasks");
        assertThat(rows().get(3)).endsWith("1 workspace · 1 scope", "1 Approved");
    }

    @Test
    void moreThanOneIsSaidInThePlural() {
        histories.withIssues(histories.approvedWorkspace("Reading", SONNET, "reading"));
        histories.withIssues(histories.approvedWorkspace("Writing", SONNET, "writing"));

        assertThat(rows().get(2)).endsWith("2 workspaces · 2 scopes", "2 Pending tasks");
    }

    @Test
    void anAccountThatIsNoLongerConfiguredIsNotCoveredButItsScopeCounts() {
        histories.approvedRole("Product texts", NOVA_LITE, 1);
        ApprovalOptions without = new ApprovalOptions(
                histories.options.accounts().subList(1, 2), List.of(), histories.options.catalogue());

        assertThat(table(without).rows().get(0))
                .satisfies(row -> assertThat(text.coverage(row)).isEqualTo("0 of 1 account · 1 scope"));
    }

    @Test
    void aModelThatIsNoLongerConfiguredKeepsItsRow() {
        histories.approvedRole("Product texts", NOVA_LITE, 1);
        ApprovalOptions without =
                new ApprovalOptions(histories.options.accounts(), List.of(), Catalogues.in("us-east-1", SONNET));

        assertThat(table(without).rows())
                .extracting(row -> row.model().name())
                .containsExactly("Nova Lite", "Claude Sonnet 4.6");
    }

    private ModelsTable table(ApprovalOptions options) {
        return new CurrentModels(histories.company.ledger, histories.issueBook(), options).table();
    }

    private List<List<String>> rows() {
        return histories.models().table().rows().stream().map(text::cells).toList();
    }
}
