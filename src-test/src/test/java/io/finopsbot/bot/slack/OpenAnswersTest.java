package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.bot.coverage.ModelsFeature;
import io.finopsbot.bot.coverage.PlatformBadge;
import io.finopsbot.bot.requests.ShowAudit;
import io.finopsbot.bot.requests.ShowStatus;
import io.finopsbot.bot.spend.BeforeClaim;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.spend.CostSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers are for who asked alone, unless asked in the FinOps channel. */
class OpenAnswersTest {
    private final Histories histories = new Histories();
    private final BotStage stage = new BotStage();
    private final ShowStatus status = new ShowStatus(
            stage.conversation,
            stage.find,
            stage.company.ledger,
            Sample.organisation(),
            new BeforeClaim(
                    month -> {
                        throw new CostSource.CostsUnavailable("none");
                    },
                    stage.words));
    private final ShowAudit audit = new ShowAudit(stage.conversation, stage.find, stage.company.ledger);
    private final ModelsFeature models = new ModelsFeature(
            histories.models(),
            stage.conversation,
            Sample.organisation(),
            new PlatformBadge("tea"),
            histories.company.room);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void askedInTheFinopsChannelAllReadThem() {
        stage.company.submitted();

        assertThat(stage.answered(status, "BR-1001").path("response_type").asString())
                .isEqualTo("in_channel");
        assertThat(stage.answered(audit, "BR-1001").path("response_type").asString())
                .isEqualTo("in_channel");
        assertThat(stage.repliedTo(models, "").path("response_type").asString()).isEqualTo("in_channel");
    }

    @Test
    void askedAnywhereElseWhoAskedReadsThemAlone() {
        stage.company.submitted();
        stage.typedIn("C0ELSEWHERE");

        assertThat(stage.answered(status, "BR-1001").path("response_type").asString())
                .isEqualTo("ephemeral");
        assertThat(stage.answered(audit, "BR-1001").path("response_type").asString())
                .isEqualTo("ephemeral");
        assertThat(stage.repliedTo(models, "").path("response_type").asString()).isEqualTo("ephemeral");
    }

    @Test
    void whyNotIsForWhoAskedAlone() {
        stage.company.submitted();
        stage.typedBy(Company.NORA);

        assertThat(stage.answered(status, "BR-1001").path("response_type").asString())
                .isEqualTo("ephemeral");
    }
}
