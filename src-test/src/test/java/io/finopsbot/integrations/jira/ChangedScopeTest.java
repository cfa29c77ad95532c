package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.jira.JiraSite;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.ChangeScope;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The scope of a returned task was changed: old issues are closed and lead to the new ones. */
class ChangedScopeTest {
    private final Queue queue = new Queue();
    private final JiraSite site = queue.site();
    private final ChainStage stage = queue.stage();
    private final RequestNumber number = queue.opened();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void oldIssuesAreClosedAndLeadToTheNewOnes() {
        String asked = site.issue("FIN-1").description();
        changed("second-bot");

        assertThat(site.issues())
                .extracting(issue -> issue.status().name())
                .containsExactly("Won't Do", "Won't Do", "Won't Do", "To Do", "To Do", "To Do");
        assertThat(site.issues().subList(3, 6))
                .extracting(Issue::summary)
                .containsExactly(
                        "BR-1001 · 1/3 Create workspace second-bot",
                        "BR-1001 · 2/3 Register the ARN of workspace second-bot",
                        "BR-1001 · 3/3 Complete workspace second-bot");
        for (String old : List.of("FIN-1", "FIN-2", "FIN-3")) {
            assertThat(queue.said(old))
                    .last()
                    .asString()
                    .contains("changed by Luis Lead", "replaced by FIN-4, FIN-5, FIN-6");
            assertThat(site.linksOf(old)).contains("relates to FIN-4");
        }
        assertThat(site.linksOf("FIN-3")).doesNotContain("blocks FIN-4");
        assertThat(site.linksOf("FIN-5")).containsExactlyInAnyOrder("is blocked by FIN-4", "blocks FIN-6");
        assertThat(site.issue("FIN-1").description())
                .doesNotContain("second-bot")
                .contains("invoices-triage");
        assertThat(asked).contains("invoices-triage");
        assertThat(site.issuesLabelled("finops-ready")).extracting(Issue::key).containsExactly("FIN-4");
    }

    @Test
    void runningAgainChangesNothing() {
        changed("second-bot");
        List<Issue> before = site.issues();
        stage.run(number);
        stage.run(number);
        assertThat(site.issues()).isEqualTo(before);
    }

    @Test
    void whatIsChangedAgainLeadsOn() {
        changed("second-bot");
        returns("FIN-4");
        change("third-bot");

        assertThat(site.linksOf("FIN-4")).contains("relates to FIN-7");
        assertThat(site.linksOf("FIN-1")).contains("relates to FIN-4").doesNotContain("relates to FIN-7");
        assertThat(queue.said("FIN-1"))
                .filteredOn(text -> text.contains("replaced by"))
                .hasSize(1);
        assertThat(queue.said("FIN-4")).last().asString().contains("replaced by FIN-7, FIN-8, FIN-9");
    }

    private void changed(String workspace) {
        returns("FIN-1");
        change(workspace);
    }

    private void returns(String issue) {
        queue.moves(People.CEM, issue, "Won't Do");
        stage.run(number);
        assertThat(stage.request(number).state()).isEqualTo(RequestState.RETURNED);
    }

    private void change(String workspace) {
        ScopeChoice choice = new ScopeChoice(
                Platform.CLAUDE_PLATFORM,
                "claude-sonnet-4-6",
                "123456789012",
                "eu-central-1",
                IamScope.INFERENCE,
                List.of(),
                workspace,
                null);
        int seen = stage.request(number).revision();
        assertThat(stage.desk()
                        .decide(number, new ChangeScope(seen, choice, Priority.NORMAL), Office.LUIS, Envelope.own())
                        .refusal())
                .isEmpty();
        stage.run(number);
        stage.run(number);
    }
}
