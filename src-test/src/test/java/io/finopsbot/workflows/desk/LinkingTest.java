package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.accounts.CodeTries;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import org.junit.jupiter.api.Test;

/** An account of the tracker is tied by a code that it writes: once, in time, and by no other code. */
class LinkingTest {
    private static final Refusal WORTHLESS = Refusal.of(Rule.CODE_WORTHLESS, "Emil in Jira");

    private final LinkStage stage = new LinkStage();

    @Test
    void theAccountThatWritesTheCodeIsTheirs() {
        assertThat(stage.written(stage.given(EMIL), "jira-1").refusal()).isEmpty();

        assertThat(stage.links.personOf("jira-1")).contains(id(EMIL));
        assertThat(stage.links.accountOf(id(EMIL))).contains("jira-1");
        assertThat(stage.company.ledger.last().notices())
                .containsExactly(
                        Notice.to(Audience.person(id(EMIL)), NoticeKind.ACCOUNT_TIED, "Emil in Jira", "FIN-7"));
        assertThat(stage.company.ledger.last().audit().actor()).isEqualTo(EMIL);
        assertThat(stage.company.ledger.last().audit().details())
                .containsEntry("account", "jira-1")
                .containsEntry("name", "Emil in Jira")
                .containsEntry("issue", "FIN-7");
    }

    @Test
    void itIsAskedForWithinAQuarterOfAnHour() {
        OneTimeCode code = stage.given(EMIL);
        stage.company.later(OneTimeCode.LIFE);
        assertThat(stage.links.anyWaitAt(stage.company.clock.instant())).isFalse();
        assertThat(stage.written(code, "jira-1").refusal()).contains(WORTHLESS);

        OneTimeCode next = stage.given(EMIL);
        stage.company.later(OneTimeCode.LIFE.minusMillis(1));
        assertThat(stage.links.anyWaitAt(stage.company.clock.instant())).isTrue();
        assertThat(stage.written(next, "jira-1").refusal()).isEmpty();
    }

    @Test
    void aCodeCountsOnce() {
        OneTimeCode code = stage.given(EMIL);
        stage.written(code, "jira-1");

        assertThat(stage.written(code, "jira-2").refusal()).contains(WORTHLESS);
        assertThat(stage.links.personOf("jira-2")).isEmpty();
    }

    @Test
    void onlyTheNewestCodeCounts() {
        OneTimeCode first = stage.given(EMIL);
        OneTimeCode second = stage.given(EMIL);

        assertThat(stage.written(first, "jira-1").refusal()).contains(WORTHLESS);
        assertThat(stage.written(second, "jira-1").refusal()).isEmpty();
    }

    @Test
    void theSameCommentIsTakenInOnce() {
        OneTimeCode code = stage.given(EMIL);
        CodeComment comment = stage.comment(code, "jira-1", null);
        Envelope envelope = Envelope.once("jira:7:code:1");
        assertThat(stage.desk.redeem(comment, envelope).orElseThrow().refusal()).isEmpty();
        int recorded = stage.company.ledger.changes().size();

        assertThat(stage.desk.redeem(comment, envelope).orElseThrow().refusal()).isEmpty();

        assertThat(stage.company.ledger.changes()).hasSize(recorded);
    }

    @Test
    void theSameWrongCommentIsCountedOnce() {
        CodeComment comment = stage.comment(OneTimeCode.random(stage.random), "jira-1", null);
        for (int time = 0; time < CodeTries.MOST + 2; time++) {
            assertThat(stage.desk
                            .redeem(comment, Envelope.once("jira:7:code:1"))
                            .orElseThrow()
                            .refusal())
                    .contains(WORTHLESS);
        }

        assertThat(stage.written(stage.given(EMIL), "jira-1").refusal()).isEmpty();
    }

    @Test
    void nobodyListensToWhoGuesses() {
        OneTimeCode code = stage.given(EMIL);
        for (int time = 0; time < CodeTries.MOST; time++) {
            assertThat(stage.written(OneTimeCode.random(stage.random), "jira-1").refusal())
                    .contains(WORTHLESS);
        }
        int recorded = stage.company.ledger.changes().size();

        assertThat(stage.redeem(code, "jira-1", null)).isEmpty();

        assertThat(stage.company.ledger.changes()).hasSize(recorded);
        assertThat(stage.written(code, "jira-2").refusal())
                .as("others are listened to")
                .isEmpty();
        stage.company.later(CodeTries.WINDOW);
        assertThat(stage.written(stage.given(NORA), "jira-1").refusal()).isEmpty();
    }

    @Test
    void endingItAlsoWithdrawsTheCode() {
        OneTimeCode code = stage.given(EMIL);
        stage.desk.end(EMIL, Envelope.own());
        int recorded = stage.company.ledger.changes().size();
        stage.desk.end(EMIL, Envelope.own());

        assertThat(stage.company.ledger.changes())
                .as("there was nothing to end")
                .hasSize(recorded);
        assertThat(stage.written(code, "jira-1").refusal()).contains(WORTHLESS);
    }

    @Test
    void noTrailAndNoNoticeTellsACode() {
        OneTimeCode used = stage.given(EMIL);
        stage.written(used, "jira-1");
        OneTimeCode vain = stage.given(NORA);
        stage.written(vain, "jira-1");
        OneTimeCode wrong = OneTimeCode.random(stage.random);
        stage.written(wrong, "jira-3");
        stage.given(OLIVIA);

        assertThat(stage.company.ledger.changes())
                .hasSize(6)
                .allSatisfy(change -> assertThat(change.toString())
                        .doesNotContain(used.value(), vain.value(), wrong.value())
                        .doesNotContain(used.written(), vain.written(), wrong.written()))
                .allSatisfy(change -> assertThat(change.audit().toString() + change.notices())
                        .doesNotContain(used.hash(), vain.hash(), wrong.hash()));
    }
}
