package io.finopsbot.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.desk.CodeComment;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.LinkDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a person types who wants a Jira account tied to them. */
class LinkAccountTest {
    private static final OneTimeCode CODE = new OneTimeCode("7KQ4MX2PRD");

    private final BotStage stage = new BotStage();
    private final LinkDesk desk =
            new LinkDesk(stage.company.ledger, stage.company.people, stage.company.settings, stage.company.clock);
    private final LinkAccount command = new LinkAccount(desk, stage.conversation, "FIN", stage.company.clock);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void thePersonAloneIsGivenACodeAlsoInTheFinopsChannel() {
        JsonNode answer = stage.typedIn(stage.settings.channel()).answered(command, "");

        assertThat(answer.path("response_type").asString("ephemeral")).isEqualTo("ephemeral");
        assertThat(answer.toString()).contains("project FIN", "within 15 minutes");
        assertThat(redeemed(answer)).isTrue();
    }

    @Test
    void whoHasTiedOneIsToldWhich() {
        assertThat(desk.give(CODE, Company.OLIVIA, Envelope.own()).refusal()).isEmpty();
        redeem(CODE);

        assertThat(stage.answered(command, "").toString())
                .contains("Olivia O.", "ACCOUNT_TIED")
                .doesNotContain("LINK-");
    }

    @Test
    void aMessageThatWasAnsweredBeforeGetsNoCode() {
        stage.answered(command, "");

        assertThat(stage.answered(command, "").toString())
                .contains("was answered before")
                .doesNotContain("LINK-");
    }

    @Test
    void stopEndsIt() {
        redeemed(stage.answered(command, ""));

        assertThat(stage.answered(command, "stop").toString()).contains("No Jira account is tied to you");
    }

    @Test
    void aGuestIsToldWhyNot() {
        assertThat(stage.typedBy(Company.GUEST).answered(command, "").toString())
                .contains("NOT_A_MEMBER")
                .doesNotContain("LINK-");
    }

    @Test
    void allElseIsAnsweredWithHowItIsTyped() {
        assertThat(stage.answered(command, "@emil").toString()).contains("/finops link stop");
        assertThat(stage.company.ledger.changes()).isEmpty();
    }

    private boolean redeemed(JsonNode answer) {
        return redeem(OneTimeCode.in(answer.toString()).orElseThrow());
    }

    private boolean redeem(OneTimeCode code) {
        return desk.redeem(new CodeComment(code, "jira-1", "Olivia O.", null, "FIN-1"), Envelope.once("comment"))
                .orElseThrow()
                .refusal()
                .isEmpty();
    }
}
