package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An account of the tracker belongs to one person, who is a full member, and one person ties one account. */
class TiedAccountTest {
    private static final Refusal WORTHLESS = Refusal.of(Rule.CODE_WORTHLESS, "Emil in Jira");
    private static final Refusal TAKEN = Refusal.of(Rule.ACCOUNT_TAKEN, "Emil in Jira");

    private final LinkStage stage = new LinkStage();

    @Test
    void anAccountBelongsToOnePerson() {
        stage.written(stage.given(EMIL), "jira-1");
        OneTimeCode code = stage.given(NORA);

        assertThat(stage.written(code, "jira-1").refusal()).contains(TAKEN);

        assertThat(stage.links.personOf("jira-1")).contains(id(EMIL));
        assertThat(stage.company.ledger.last().notices())
                .containsExactly(Notice.refusal(Audience.person(id(NORA)), NoticeKind.LINK_REFUSED, TAKEN));
        assertThat(stage.written(code, "jira-2").refusal())
                .as("all have read it")
                .contains(Refusal.of(Rule.CODE_WORTHLESS, "Emil in Jira"));
    }

    @Test
    void whatIsKnownByAddressOrFileCountsMoreThanACode() {
        assertThat(stage.redeem(stage.given(EMIL), "jira-1", id(NORA))
                        .orElseThrow()
                        .refusal())
                .contains(TAKEN);
        assertThat(stage.links.personOf("jira-1")).isEmpty();
    }

    @Test
    void anotherSlackAccountOfTheSamePersonIsNobodyElse() {
        Actor again = stage.company.secondAccountOf(EMIL);

        assertThat(stage.redeem(stage.given(EMIL), "jira-1", id(again))
                        .orElseThrow()
                        .refusal())
                .isEmpty();
    }

    @Test
    void aPersonTiesOneAccountAndCanEndThat() {
        stage.written(stage.given(EMIL), "jira-1");
        assertThat(stage.ask(EMIL, OneTimeCode.random(stage.random)).refusal())
                .contains(Refusal.of(Rule.ACCOUNT_TIED, "Emil in Jira", "4 May 2026 08:30 UTC"));

        assertThat(stage.desk.end(EMIL, Envelope.own()).refusal()).isEmpty();

        assertThat(stage.links.personOf("jira-1")).isEmpty();
        assertThat(stage.links.accountOf(id(EMIL))).isEmpty();
        assertThat(stage.written(stage.given(NORA), "jira-1").refusal()).isEmpty();
        assertThat(stage.company.ledger.of(Subject.link(id(EMIL))))
                .extracting(record -> record.entry().action())
                .containsExactly(
                        AuditAction.GIVE_CODE,
                        AuditAction.TIE_ACCOUNT,
                        AuditAction.GIVE_CODE,
                        AuditAction.UNTIE_ACCOUNT);
    }

    @Test
    void onlyFullMembersAreGivenACode() {
        assertThat(stage.ask(GUEST, OneTimeCode.random(stage.random)).refusal())
                .contains(Refusal.of(Rule.NOT_A_MEMBER, Standing.GUEST));
        for (Standing standing : new Standing[] {Standing.BOT, Standing.DEACTIVATED, Standing.STRANGER}) {
            stage.company.known(NORA, standing);
            assertThat(stage.ask(NORA, OneTimeCode.random(stage.random)).refusal())
                    .contains(Refusal.of(Rule.NOT_A_MEMBER, standing));
        }
    }

    @Test
    void whoHasLeftMeanwhileIsTiedToNothing() {
        OneTimeCode code = stage.given(EMIL);
        stage.company.known(EMIL, Standing.DEACTIVATED);

        assertThat(stage.written(code, "jira-1").refusal()).contains(WORTHLESS);
        assertThat(stage.links.personOf("jira-1")).isEmpty();
    }

    @Test
    void whileItIsNotKnownWhoIsAMemberTheCommentWaits() {
        OneTimeCode code = stage.given(EMIL);
        stage.company.clock.advance(Duration.ofMinutes(2));

        assertThatThrownBy(() -> stage.written(code, "jira-1"))
                .isInstanceOf(IntegrationException.class)
                .hasMessageContaining("U0EMIL");

        stage.company.readPeople();
        assertThat(stage.written(code, "jira-1").refusal()).isEmpty();
    }
}
