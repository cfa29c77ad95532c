package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.jira.JiraSite;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.ResumeChain;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChainOfIssuesTest {
    private final Queue queue = new Queue();
    private final JiraSite site = queue.site();
    private final ChainStage stage = queue.stage();
    private final RequestNumber number = queue.opened();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void approvalOpensThreeIssuesInOrder() {
        assertThat(site.issues())
                .extracting(Issue::summary)
                .containsExactly(
                        "BR-1001 · 1/3 Create workspace invoices-triage",
                        "BR-1001 · 2/3 Register the ARN of workspace invoices-triage",
                        "BR-1001 · 3/3 Complete workspace invoices-triage");
        assertThat(site.issues()).allSatisfy(issue -> {
            assertThat(issue.fields().reporter()).isEqualTo("jira-pia");
            assertThat(issue.fields().priority()).isEqualTo("High");
            assertThat(issue.labels()).contains("br-1001");
        });
        assertThat(site.issuesLabelled("finops-ready")).extracting(Issue::key).containsExactly("FIN-1");
        assertThat(stage.bean(IssueBook.class).issuesOf(number))
                .extracting(issue -> issue.key() + " " + issue.address().getPath())
                .containsExactly("FIN-1 /jira/browse/FIN-1", "FIN-2 /jira/browse/FIN-2", "FIN-3 /jira/browse/FIN-3");
        assertThat(stage.wanted(number, "CARD")).isGreaterThan(2);
    }

    @Test
    void eachIssueIsBlockedByTheOneBefore() {
        assertThat(site.linksOf("FIN-1")).containsExactly("blocks FIN-2");
        assertThat(site.linksOf("FIN-2")).containsExactlyInAnyOrder("is blocked by FIN-1", "blocks FIN-3");
        assertThat(site.linksOf("FIN-3")).containsExactly("is blocked by FIN-2");
    }

    @Test
    void runningAgainChangesNothing() {
        List<Issue> before = site.issues();
        stage.run(number);
        stage.run(number);
        assertThat(site.issues()).isEqualTo(before);
    }

    @Test
    void anUnfinishedBlockerPutsTheIssueBackWithOneComment() {
        moves(People.CEM, "FIN-2", "Done");
        stage.run(number);
        assertThat(site.issue("FIN-2").status().name()).isEqualTo("To Do");
        assertThat(said("FIN-2"))
                .singleElement()
                .asString()
                .startsWith("finops-bot has moved this issue back.")
                .contains("Create the workspace")
                .endsWith("(OUT_OF_ORDER)");
        assertThat(stage.task(number, 2)).isEqualTo(TaskState.BLOCKED);
    }

    @Test
    void everyRefusedMoverIsToldTheirRule() {
        moves(People.NORA, "FIN-1", "Done");
        moves(People.PIA, "FIN-1", "Done");
        moves(People.LEA, "FIN-1", "In Progress");
        moves(People.UNTIED, "FIN-1", "Won't Do");
        assertThat(said("FIN-1").stream().map(text -> text.replaceAll(".*\\((\\w+)\\)$", "$1")))
                .containsExactly("NOT_AN_ENGINEER", "EXECUTOR_CONFLICT", "EXECUTOR_CONFLICT", "UNKNOWN_MOVER");
        assertThat(site.issue("FIN-1").status().name()).isEqualTo("To Do");
    }

    @Test
    void theWholeChainIsWorkedInJira() {
        moves(People.CEM, "FIN-1", "In Progress");
        assertThat(stage.task(number, 1)).isEqualTo(TaskState.IN_PROGRESS);
        moves(People.CEM, "FIN-1", "Done");
        assertThat(site.issuesLabelled("finops-ready")).extracting(Issue::key).containsExactly("FIN-2");
        moves(People.ELA, "FIN-2", "Done");
        assertThat(said("FIN-2")).last().asString().endsWith("(NOT_REGISTERED)");
        comments(People.ELA, "FIN-2", "Here it is: " + Office.ARN + ".");
        assertThat(stage.request(number).isRegistered()).isTrue();
        assertThat(said("FIN-2")).last().asString().contains(Office.ARN, "Ela Engineer");
        assertThat(site.issue("FIN-2").description()).contains("Registered: " + Office.ARN);
        moves(People.ELA, "FIN-2", "Done");
        moves(People.CEM, "FIN-3", "Done");
        assertThat(stage.request(number).state()).isEqualTo(RequestState.READY_TO_CLAIM);
        moves(People.CEM, "FIN-1", "To Do");
        assertThat(site.issue("FIN-1").status().name()).isEqualTo("Done");
        assertThat(said("FIN-1")).last().asString().endsWith("(REOPENED)");
    }

    @Test
    void aRefusedArnIsAnsweredOnce() {
        moves(People.CEM, "FIN-1", "Done");
        comments(People.CEM, "FIN-2", "arn:aws:s3:::bucket");
        stage.run(number);
        assertThat(said("FIN-2"))
                .singleElement()
                .asString()
                .startsWith("finops-bot has not registered that ARN. “arn:aws:s3:::bucket”")
                .endsWith("(ARN_MALFORMED)");
    }

    @Test
    void anOrdinaryCommentIsNobodysWish() {
        moves(People.CEM, "FIN-1", "Done");
        comments(People.CEM, "FIN-2", "I look for the arn tomorrow.");
        assertThat(said("FIN-2")).isEmpty();
    }

    @Test
    void wontDoReturnsTheTaskWithTheReasonAndALeadLetsItGoOn() {
        site.as(People.CEM).comments("FIN-1", "The account is not signed up");
        moves(People.CEM, "FIN-1", "Won't Do");
        assertThat(stage.request(number).state()).isEqualTo(RequestState.RETURNED);
        assertThat(stage.request(number).chain().at(1).reason()).isEqualTo("The account is not signed up.");
        stage.desk().decide(number, new ResumeChain(), Office.LUIS, Envelope.own());
        stage.run(number);
        assertThat(site.issue("FIN-1").status().name()).isEqualTo("To Do");
    }

    @Test
    void withdrawalClosesTheOpenIssuesWithTheReason() {
        moves(People.CEM, "FIN-1", "Done");
        stage.desk().decide(number, new Withdraw("No budget"), Office.PIA, Envelope.own());
        stage.run(number);
        stage.run(number);
        assertThat(site.issues())
                .extracting(issue -> issue.status().name())
                .containsExactly("Done", "Won't Do", "Won't Do");
        assertThat(said("FIN-3")).singleElement().asString().contains("Pia Owner: No budget.");
    }

    @Test
    void whatIsPeoplesStaysTheirs() {
        site.as(People.CEM).assigns("FIN-1", People.CEM);
        site.as(People.CEM).renames("FIN-1", "Mine");
        site.as(People.CEM).relabels("FIN-1", Set.of("sprint-7"), Set.of("br-1001", "finops-ready"));
        stage.run(number);
        Issue issue = site.issue("FIN-1");
        assertThat(issue.fields().assignee()).isEqualTo("jira-cem");
        assertThat(issue.summary()).isEqualTo("Mine");
        assertThat(issue.labels()).contains("sprint-7", "br-1001", "finops-ready");
    }

    @Test
    void theIssuesLinkToTheThreadOnceItIsThere() {
        MessageBook messages = stage.bean(MessageBook.class);
        messages.attempting("card:" + number, "C0FINOPS");
        stage.run(number);
        assertThat(site.issue("FIN-1").activity().remoteLinks()).isEmpty();
        messages.posted("card:" + number, "C0FINOPS", "1700000000.000100");
        stage.run(number);
        stage.run(number);
        assertThat(site.issues())
                .allSatisfy(issue -> assertThat(issue.activity().remoteLinks())
                        .singleElement()
                        .extracting(
                                link -> link.body().path("object").path("url").asString())
                        .isEqualTo("https://slack.com/app_redirect?channel=C0FINOPS&message_ts=1700000000.000100"));
    }

    @Test
    void aQuarrelEndsAfterThreeMovesBack() {
        for (int round = 0; round < 5; round++) {
            moves(People.NORA, "FIN-1", "In Progress");
        }
        assertThat(site.issue("FIN-1").status().name()).isEqualTo("In Progress");
        assertThat(said("FIN-1"))
                .filteredOn(text -> text.contains("the ledger’s state stands"))
                .hasSize(1);
        assertThat(stage.task(number, 1)).isEqualTo(TaskState.READY);
    }

    private void moves(Person person, String key, String status) {
        queue.moves(person, key, status);
        stage.run(number);
    }

    private void comments(Person person, String key, String text) {
        site.as(person).comments(key, text);
        stage.run(number);
    }

    private List<String> said(String key) {
        return queue.said(key);
    }
}
