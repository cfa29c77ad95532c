package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.jira.Status;
import io.finopsbot.sandbox.jira.Transition;
import io.finopsbot.sandbox.jira.Workflow;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Audience;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StrangeWorkflowTest {
    private static final Status REVIEW = new Status("10009", "In Review", "indeterminate");

    private final Queue queue = new Queue();
    private final RequestNumber number = queue.opened();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void aStatusThatMeansNothingIsPutBackWithOneComment() {
        List<Transition> ways = new ArrayList<>(Workflow.standard().transitions());
        ways.add(new Transition("101", "Review", Status.TO_DO, REVIEW));
        ways.add(new Transition("111", "Back", REVIEW, Status.TO_DO));
        queue.site().workflow(new Workflow(Status.TO_DO, ways));
        queue.moves(People.CEM, "FIN-1", "In Review");
        queue.stage().run(number);
        queue.stage().run(number);
        assertThat(queue.statusOf("FIN-1")).isEqualTo("To Do");
        assertThat(queue.said("FIN-1"))
                .singleElement()
                .asString()
                .contains("knows no status In Review", "Done, In Progress, To Do, Won't Do");
    }

    @Test
    void whereNoWayLeadsBackTheLedgerStandsAndTheIssueSaysSo() {
        queue.site().workflow(Workflow.standard().without(Status.DONE, Status.TO_DO));
        queue.moves(People.CEM, "FIN-2", "Done");
        queue.stage().run(number);
        queue.stage().run(number);
        assertThat(queue.statusOf("FIN-2")).isEqualTo("Done");
        assertThat(queue.said("FIN-2")).hasSize(2);
        assertThat(queue.said("FIN-2")).first().asString().contains("the workflow has no way there from Done");
        assertThat(queue.stage().task(number, 2)).isEqualTo(TaskState.BLOCKED);
    }

    @Test
    void whoeverReadsTheChannelIsToldOnceThatAnIssueIsNotMovedBack() {
        queue.site().workflow(Workflow.standard().without(Status.DONE, Status.TO_DO));
        queue.moves(People.CEM, "FIN-2", "Done");
        queue.stage().run(number);
        queue.stage().run(number);
        assertThat(queue.stage().bean(NoticeBoard.class).pending(Subject.request(number), Audience.Kind.THREAD))
                .filteredOn(posted -> posted.notice().kind() == NoticeKind.STOPPED_MOVING)
                .singleElement()
                .satisfies(posted -> assertThat(posted.notice().arguments())
                        .containsExactly(number.toString(), "FIN-2", "REGISTER_ARN", "BLOCKED"));
    }

    @Test
    void aWayAroundIsTakenWhereNoneIsDirect() {
        queue.moves(People.CEM, "FIN-1", "In Progress");
        queue.stage().run(number);
        queue.moves(People.NORA, "FIN-1", "Won't Do");
        queue.stage().run(number);
        assertThat(queue.statusOf("FIN-1")).isEqualTo("In Progress");
    }

    @Test
    void anIssueIsOpenedWithoutAReporterThatTheBotMayNotSet() {
        queue.site().deny("MODIFY_REPORTER");
        RequestNumber another = queue.stage().approved("another");
        queue.stage().run(another);
        assertThat(queue.site().issuesLabelled("br-1002"))
                .hasSize(3)
                .allSatisfy(issue -> assertThat(issue.fields().reporter()).isEqualTo("jira-finops-bot"));
    }
}
