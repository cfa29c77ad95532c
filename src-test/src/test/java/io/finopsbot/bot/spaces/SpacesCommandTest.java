package io.finopsbot.bot.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.AcceptOffer;
import io.finopsbot.workflows.desk.CloseSpace;
import io.finopsbot.workflows.desk.OfferSpace;
import io.finopsbot.workflows.desk.TransferTo;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code /finops spaces}: what a person holds. */
class SpacesCommandTest {
    private final BotStage stage = new BotStage();
    private final PlatformMonth month = month("2026-05-20T13:00:00Z");

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void whoHoldsNothingIsToldSo() {
        assertThat(stage.answered(command(), "").path("text").asString()).startsWith("You hold no workspace");
    }

    @Test
    void eachSpaceHasItsAnchorEstimateActualAndHandoff() {
        BusinessRequest claimed =
                Sample.inState(stage.company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");

        JsonNode list = Checked.message(stage.repliedTo(command(), ""));

        assertThat(list.at("/blocks/1/text/text").asString())
                .contains(
                        "*Invoice triage* · BR-1001 · claimed",
                        "`" + Company.ARN + "`",
                        "USD 12.34 of USD 1,000,000,000.00 estimated");
        assertThat(list.at("/blocks/1/accessory/action_id").asString()).isEqualTo("handoff");
        assertThat(list.at("/blocks/1/accessory/value").asString()).startsWith(claimed.number() + "@");
    }

    @Test
    void whatWasHandedOverIsTheOtherSides() {
        BusinessRequest claimed =
                Sample.inState(stage.company, RequestState.CLAIMED, Sample.fields("Invoice triage"), "none");
        stage.company.done(claimed, new OfferSpace(new TransferTo(Company.id(Company.NORA), null)), Company.OLIVIA);
        stage.company.done(claimed, new AcceptOffer(), Company.NORA);
        MySpaces spaces = new MySpaces(stage.company.ledger, stage.company.settings.organisation());

        assertThat(spaces.of(Company.id(Company.OLIVIA))).isEmpty();
        assertThat(spaces.of(Company.id(Company.NORA))).hasSize(1);
        assertThat(spaces.of(Company.id(Company.RUTH))).hasSize(1);
    }

    @Test
    void aRetiredOneIsClosedAfterItsLastCost() {
        BusinessRequest retired =
                Sample.inState(stage.company, RequestState.RETIRED, Sample.fields("Invoice triage"), "over");

        assertThat(row()).contains("· retired\n");
        stage.company.done(retired, new CloseSpace(LocalDate.of(2026, 5, 19)), Actor.system("spaces"));
        assertThat(row()).contains("retired and closed");
    }

    private String row() {
        return Checked.message(stage.repliedTo(command(), ""))
                .at("/blocks/1/text/text")
                .asString();
    }

    private SpacesCommand command() {
        Organisation organisation = stage.company.settings.organisation();
        return new SpacesCommand(
                new MySpaces(stage.company.ledger, organisation),
                new MonthSpend(wanted -> month, stage.company.ledger, organisation, stage.company.clock),
                stage.conversation,
                new RequestText(stage.words, organisation));
    }

    private static PlatformMonth month(String dataUntil) {
        Usd cost = Usd.of("12.34");
        UsageLine line = new UsageLine(Sample.WORKSPACE, LocalDate.of(2026, 5, 4), cost.toCcu(), cost);
        Instant until = Instant.parse(dataUntil);
        return new PlatformMonth(YearMonth.of(2026, 5), List.of(line), List.of(), Usd.ZERO, until, until);
    }
}
