package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.accounts.AccountLink;
import io.finopsbot.workflows.accounts.CodeTries;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An account of the tracker is tied to the person whose code it writes: once, in time, and to nobody else. */
class LinkingTest {
    private static final Refusal WORTHLESS = Refusal.of(Rule.CODE_WORTHLESS, "Emil in Jira");
    private static final Refusal TAKEN = Refusal.of(Rule.ACCOUNT_TAKEN, "Emil in Jira");

    private final Company company = new Company(true);
    private final LinkDesk desk = new LinkDesk(company.ledger, company.people, company.settings, company.clock);
    private final AccountLinks links = new AccountLinks(company.ledger);
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger comments = new AtomicInteger();

    @Test
    void theAccountThatWritesTheCodeIsTheirs() {
        assertThat(written(given(EMIL), "jira-1").refusal()).isEmpty();

        assertThat(links.personOf("jira-1")).contains(id(EMIL));
        assertThat(links.accountOf(id(EMIL))).contains("jira-1");
        assertThat(company.ledger.last().notices())
                .containsExactly(
                        Notice.to(Audience.person(id(EMIL)), NoticeKind.ACCOUNT_TIED, "Emil in Jira", "FIN-7"));
        assertThat(company.ledger.last().audit().actor()).isEqualTo(EMIL);
        assertThat(company.ledger.last().audit().details())
                .containsEntry("account", "jira-1")
                .containsEntry("name", "Emil in Jira")
                .containsEntry("issue", "FIN-7");
    }

    @Test
    void itIsAskedForWithinAQuarterOfAnHour() {
        OneTimeCode code = given(EMIL);
        company.later(OneTimeCode.LIFE);
        assertThat(links.anyWaitAt(company.clock.instant())).isFalse();
        assertThat(written(code, "jira-1").refusal()).contains(WORTHLESS);

        OneTimeCode next = given(EMIL);
        company.later(OneTimeCode.LIFE.minusMillis(1));
        assertThat(links.anyWaitAt(company.clock.instant())).isTrue();
        assertThat(written(next, "jira-1").refusal()).isEmpty();
    }

    @Test
    void aCodeCountsOnce() {
        OneTimeCode code = given(EMIL);
        written(code, "jira-1");

        assertThat(written(code, "jira-2").refusal()).contains(WORTHLESS);
        assertThat(links.personOf("jira-2")).isEmpty();
    }

    @Test
    void onlyTheNewestCodeCounts() {
        OneTimeCode first = given(EMIL);
        OneTimeCode second = given(EMIL);

        assertThat(written(first, "jira-1").refusal()).contains(WORTHLESS);
        assertThat(written(second, "jira-1").refusal()).isEmpty();
    }

    @Test
    void theSameCommentIsTakenInOnce() {
        OneTimeCode code = given(EMIL);
        CodeComment comment = comment(code, "jira-1", null);
        Envelope envelope = Envelope.once("jira:7:code:1");
        assertThat(desk.redeem(comment, envelope).orElseThrow().refusal()).isEmpty();
        int recorded = company.ledger.changes().size();

        assertThat(desk.redeem(comment, envelope).orElseThrow().refusal()).isEmpty();

        assertThat(company.ledger.changes()).hasSize(recorded);
    }

    @Test
    void theSameWrongCommentIsCountedOnce() {
        CodeComment comment = comment(OneTimeCode.random(random), "jira-1", null);
        for (int time = 0; time < CodeTries.MOST + 2; time++) {
            assertThat(desk.redeem(comment, Envelope.once("jira:7:code:1"))
                            .orElseThrow()
                            .refusal())
                    .contains(WORTHLESS);
        }

        assertThat(written(given(EMIL), "jira-1").refusal()).isEmpty();
    }

    @Test
    void nobodyListensToWhoGuesses() {
        OneTimeCode code = given(EMIL);
        for (int time = 0; time < CodeTries.MOST; time++) {
            assertThat(written(OneTimeCode.random(random), "jira-1").refusal()).contains(WORTHLESS);
        }
        int recorded = company.ledger.changes().size();

        assertThat(redeem(code, "jira-1", null)).isEmpty();

        assertThat(company.ledger.changes()).hasSize(recorded);
        assertThat(written(code, "jira-2").refusal())
                .as("others are listened to")
                .isEmpty();
        company.later(CodeTries.WINDOW);
        assertThat(written(given(NORA), "jira-1").refusal()).isEmpty();
    }

    @Test
    void anAccountBelongsToOnePerson() {
        written(given(EMIL), "jira-1");
        OneTimeCode code = given(NORA);

        assertThat(written(code, "jira-1").refusal()).contains(TAKEN);

        assertThat(links.personOf("jira-1")).contains(id(EMIL));
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.refusal(Audience.person(id(NORA)), NoticeKind.LINK_REFUSED, TAKEN));
        assertThat(written(code, "jira-2").refusal())
                .as("all have read it")
                .contains(Refusal.of(Rule.CODE_WORTHLESS, "Emil in Jira"));
    }

    @Test
    void whatIsKnownByAddressOrFileCountsMoreThanACode() {
        assertThat(redeem(given(EMIL), "jira-1", id(NORA)).orElseThrow().refusal())
                .contains(TAKEN);
        assertThat(links.personOf("jira-1")).isEmpty();
    }

    @Test
    void anotherSlackAccountOfTheSamePersonIsNobodyElse() {
        Actor again = company.secondAccountOf(EMIL);

        assertThat(redeem(given(EMIL), "jira-1", id(again)).orElseThrow().refusal())
                .isEmpty();
    }

    @Test
    void aPersonTiesOneAccountAndCanEndThat() {
        written(given(EMIL), "jira-1");
        assertThat(ask(EMIL, OneTimeCode.random(random)).refusal())
                .contains(Refusal.of(Rule.ACCOUNT_TIED, "Emil in Jira", "4 May 2026 08:30 UTC"));

        assertThat(desk.end(EMIL, Envelope.own()).refusal()).isEmpty();

        assertThat(links.personOf("jira-1")).isEmpty();
        assertThat(links.accountOf(id(EMIL))).isEmpty();
        assertThat(written(given(NORA), "jira-1").refusal()).isEmpty();
        assertThat(company.ledger.of(Subject.link(id(EMIL))))
                .extracting(record -> record.entry().action())
                .containsExactly(
                        AuditAction.GIVE_CODE,
                        AuditAction.TIE_ACCOUNT,
                        AuditAction.GIVE_CODE,
                        AuditAction.UNTIE_ACCOUNT);
    }

    @Test
    void endingItAlsoWithdrawsTheCode() {
        OneTimeCode code = given(EMIL);
        desk.end(EMIL, Envelope.own());
        int recorded = company.ledger.changes().size();
        desk.end(EMIL, Envelope.own());

        assertThat(company.ledger.changes()).as("there was nothing to end").hasSize(recorded);
        assertThat(written(code, "jira-1").refusal()).contains(WORTHLESS);
    }

    @Test
    void onlyFullMembersAreGivenACode() {
        assertThat(ask(GUEST, OneTimeCode.random(random)).refusal())
                .contains(Refusal.of(Rule.NOT_A_MEMBER, Standing.GUEST));
        for (Standing standing : new Standing[] {Standing.BOT, Standing.DEACTIVATED, Standing.STRANGER}) {
            company.known(NORA, standing);
            assertThat(ask(NORA, OneTimeCode.random(random)).refusal())
                    .contains(Refusal.of(Rule.NOT_A_MEMBER, standing));
        }
    }

    @Test
    void whoHasLeftMeanwhileIsTiedToNothing() {
        OneTimeCode code = given(EMIL);
        company.known(EMIL, Standing.DEACTIVATED);

        assertThat(written(code, "jira-1").refusal()).contains(WORTHLESS);
        assertThat(links.personOf("jira-1")).isEmpty();
    }

    @Test
    void whileItIsNotKnownWhoIsAMemberTheCommentWaits() {
        OneTimeCode code = given(EMIL);
        company.clock.advance(Duration.ofMinutes(2));

        assertThatThrownBy(() -> written(code, "jira-1"))
                .isInstanceOf(IntegrationException.class)
                .hasMessageContaining("U0EMIL");

        company.readPeople();
        assertThat(written(code, "jira-1").refusal()).isEmpty();
    }

    @Test
    void noTrailAndNoNoticeTellsACode() {
        OneTimeCode used = given(EMIL);
        written(used, "jira-1");
        OneTimeCode vain = given(NORA);
        written(vain, "jira-1");
        OneTimeCode wrong = OneTimeCode.random(random);
        written(wrong, "jira-3");
        given(OLIVIA);

        assertThat(company.ledger.changes())
                .hasSize(6)
                .allSatisfy(change -> assertThat(change.toString())
                        .doesNotContain(used.value(), vain.value(), wrong.value())
                        .doesNotContain(used.written(), vain.written(), wrong.written()))
                .allSatisfy(change -> assertThat(change.audit().toString() + change.notices())
                        .doesNotContain(used.hash(), vain.hash(), wrong.hash()));
    }

    private OneTimeCode given(Actor person) {
        OneTimeCode code = OneTimeCode.random(random);
        assertThat(ask(person, code).refusal()).isEmpty();
        return code;
    }

    private Outcome<AccountLink> ask(Actor person, OneTimeCode code) {
        return desk.give(code, person, Envelope.own());
    }

    private Outcome<AccountLink> written(OneTimeCode code, String account) {
        return redeem(code, account, null).orElseThrow();
    }

    private Optional<Outcome<AccountLink>> redeem(OneTimeCode code, String account, @Nullable PersonId knownAs) {
        return desk.redeem(comment(code, account, knownAs), Envelope.once("jira:8:code:" + comments.incrementAndGet()));
    }

    private static CodeComment comment(OneTimeCode code, String account, @Nullable PersonId knownAs) {
        return new CodeComment(code, account, "Emil in Jira", knownAs, "FIN-7");
    }
}
