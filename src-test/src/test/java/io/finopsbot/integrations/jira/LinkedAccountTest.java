package io.finopsbot.integrations.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.workflows.accounts.CodeTries;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.AccountLinks;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.LinkDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.tasks.TaskState;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A code is written as a comment in the sandbox's Jira, and the account that wrote it is the person's from then on. */
class LinkedAccountTest {
    private final Queue queue = new Queue();
    private final RequestNumber number = queue.opened();
    private final LinkDesk desk = new LinkDesk(
            queue.stage().bean(RequestLedger.class),
            queue.stage().bean(PeopleBook.class),
            queue.stage().bean(DeskSettings.class),
            queue.clock());
    private final AccountLinks links = new AccountLinks(queue.stage().bean(RequestLedger.class));
    private String key = "";

    /** An issue of the project that is none of the bot's. */
    @BeforeEach
    void anyIssue() {
        key = queue.site().as(People.CEM).creates("Buy coffee").key();
    }

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void byPollTheAccountIsThePersonsAndIsToldSo() {
        writes(People.UNTIED, given(Office.CEM));

        polled();

        assertThat(links.personOf("jira-untied")).isEqualTo(Office.CEM.personId());
        assertThat(queue.said(key)).singleElement().asString().contains("Contractor Without Slack", "Cem Engineer");
        queue.moves(People.UNTIED, "FIN-1", "In Progress");
        queue.stage().run(number);
        assertThat(queue.stage().request(number).chain().at(1).movedBy()).isEqualTo(Office.CEM);
        assertThat(queue.stage().bean(AuditTrail.class).of(Subject.account("jira-untied")))
                .extracting(AuditRecord::entry)
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("person", "U0CEM")
                        .containsEntry("by", "one-time code"));
    }

    @Test
    void byWebhookTheCommentIsRead() {
        try (WebhookDoor door = new WebhookDoor(queue.stage().bean(JiraWebhook.class))) {
            OneTimeCode code = given(Office.CEM);
            queue.site().webhooksTo(door.address());

            writes(People.UNTIED, code);

            await().until(() -> count("woken") > 0);
            assertThat(wanted()).isPositive();
        }
        readComments();
        assertThat(links.personOf("jira-untied")).isEqualTo(Office.CEM.personId());
    }

    @Test
    void asLongAsNobodyAwaitsACodeNoCommentIsRead() {
        try (WebhookDoor door = new WebhookDoor(queue.stage().bean(JiraWebhook.class))) {
            queue.site().webhooksTo(door.address());
            writes(People.UNTIED, OneTimeCode.random(new SecureRandom()));
            await().until(() -> count("not_ours") > 0);
        }
        queue.stage().bean(CodePoller.class).look();
        assertThat(wanted()).isZero();
    }

    @Test
    void aChangedIssueIsHandedOnOnce() {
        writes(People.UNTIED, given(Office.CEM));
        OneTimeCode open = given(Office.LEA);
        polled();
        long before = wanted();
        queue.stage().bean(CodePoller.class).look();
        assertThat(wanted()).as("what the bot itself has said").isEqualTo(before + 1);
        queue.stage().bean(CodePoller.class).look();
        assertThat(wanted()).isEqualTo(before + 1);

        writes(People.NORA, open);
        queue.stage().bean(CodePoller.class).look();
        assertThat(wanted()).isEqualTo(before + 2);
    }

    @Test
    void theSameCommentIsAnsweredOnceHoweverOftenItIsRead() {
        writes(People.UNTIED, given(Office.CEM));
        polled();
        readComments();
        readComments();
        assertThat(queue.said(key)).hasSize(1);
        assertThat(queue.stage().bean(AuditTrail.class).of(Subject.link(id(Office.CEM))))
                .hasSize(2);
    }

    @Test
    void aCodeOnAnIssueOfAChainIsReadTooAndMovesNothing() {
        key = "FIN-2";
        writes(People.UNTIED, given(Office.CEM));
        polled();
        queue.stage().run(number);
        assertThat(links.personOf("jira-untied")).isEqualTo(Office.CEM.personId());
        assertThat(queue.said("FIN-2")).hasSize(1);
    }

    @Test
    void aWrongCodeTellsNothingAndAfterFiveNobodyListens() {
        OneTimeCode right = given(Office.CEM);
        for (int time = 0; time < CodeTries.MOST; time++) {
            writes(People.UNTIED, OneTimeCode.random(new SecureRandom()));
        }
        writes(People.UNTIED, right);
        polled();
        readComments();
        assertThat(links.personOf("jira-untied")).isEmpty();
        assertThat(queue.said(key))
                .hasSize(CodeTries.MOST)
                .allSatisfy(said -> assertThat(said).contains("no code that counts now", "CODE_WORTHLESS"));
    }

    @Test
    void anAccountWhoseAddressTellsWhoseItIsIsTiedToNobodyElse() {
        writes(People.NORA, given(Office.CEM));
        polled();
        assertThat(links.personOf("jira-nora")).isEmpty();
        assertThat(queue.said(key)).singleElement().asString().contains("Nora Nobody", "ACCOUNT_TAKEN");
    }

    @Test
    void soIsOneThatTheConfigurationFileNames() {
        writes(People.ELA, given(Office.CEM));
        polled();
        assertThat(links.personOf("jira-ela")).isEmpty();
        assertThat(queue.said(key)).singleElement().asString().contains("ACCOUNT_TAKEN");
    }

    /** Pia is an engineer as well, and the request is hers. */
    @Test
    void theTiedPersonIsWhoIsBoundBySeparationOfDuties() {
        writes(People.UNTIED, given(Office.PIA));
        polled();
        queue.moves(People.UNTIED, "FIN-1", "In Progress");
        queue.stage().run(number);
        assertThat(queue.stage().task(number, 1)).isNotEqualTo(TaskState.IN_PROGRESS);
        assertThat(queue.said("FIN-1")).last().asString().contains("EXECUTOR_CONFLICT");
    }

    @Test
    void aTieGivesNobodyARole() {
        writes(People.UNTIED, given(Actor.person(new PersonId("U0NORA"), "Nora Nobody")));
        polled();
        queue.moves(People.UNTIED, "FIN-1", "In Progress");
        queue.stage().run(number);
        assertThat(queue.said("FIN-1")).last().asString().contains("NOT_AN_ENGINEER");
    }

    @Test
    void onceEndedTheAccountIsNobodysAgain() {
        writes(People.UNTIED, given(Office.CEM));
        polled();
        desk.end(Office.CEM, Envelope.own());
        queue.moves(People.UNTIED, "FIN-1", "In Progress");
        queue.stage().run(number);
        assertThat(queue.said("FIN-1")).last().asString().contains("UNKNOWN_MOVER", "/finops link");
    }

    @Test
    void anIssueThatIsGoneIsLetGo() {
        queue.stage().bean(CodeProjection.class).bringUpToDate(Subject.issue("99999"), () -> {});
        assertThat(queue.said(key)).isEmpty();
    }

    private OneTimeCode given(Actor person) {
        Office.open(queue.stage().bean(PeopleBook.class), queue.clock().instant());
        OneTimeCode code = OneTimeCode.random(new SecureRandom());
        assertThat(desk.give(code, person, Envelope.own()).refusal()).isEmpty();
        return code;
    }

    private void writes(Person person, OneTimeCode code) {
        queue.site().as(person).comments(key, "That is me: " + code.written());
    }

    private void polled() {
        queue.stage().bean(CodePoller.class).look();
        assertThat(wanted()).isPositive();
        readComments();
    }

    private void readComments() {
        queue.stage()
                .bean(CodeProjection.class)
                .bringUpToDate(Subject.issue(queue.site().issue(key).id()), () -> {});
    }

    private long wanted() {
        return queue.stage()
                .bean(JdbcClient.class)
                .sql("select coalesce(max(wanted), 0) from projection where subject_id = ? and kind = 'CODES'")
                .param(queue.site().issue(key).id())
                .query(Long.class)
                .single();
    }

    private double count(String result) {
        return queue.stage()
                .bean(MeterRegistry.class)
                .counter("finops.jira.webhook", "result", result)
                .count();
    }

    private static PersonId id(Actor person) {
        return person.personId().orElseThrow();
    }
}
