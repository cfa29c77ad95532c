package io.finopsbot.bot.spaces;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.bot.home.ManyTimes;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a person holds, and what they can claim. */
public final class SpaceRenderings {
    private static final String LONGEST_NAME = "x".repeat(40);
    private static final Usd MUCH = Usd.of("999999999.99");
    private static final Instant UNTIL = Instant.parse("2026-05-20T13:00:00Z");

    private SpaceRenderings() {}

    public static List<Rendering> all() {
        return List.of(
                new Rendering(SpacesCommand.class, "spaces.json", "that many", SpaceRenderings::spaces),
                new Rendering(BulkClaim.class, "claim-all-form.json", "that many", SpaceRenderings::form));
    }

    private static JsonNode spaces(int count) {
        Histories histories = new Histories();
        histories.claimed(histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, LONGEST_NAME));
        Organisation organisation = histories.company.settings.organisation();
        RequestLedger ledger = ManyTimes.of(histories.company.ledger, Math.max(1, count));
        try (BotStage stage = new BotStage()) {
            SpacesCommand command = new SpacesCommand(
                    new MySpaces(ledger, organisation),
                    new MonthSpend(month -> may(), histories.company.ledger, organisation, histories.company.clock),
                    stage.conversation,
                    new RequestText(stage.words, organisation));
            return stage.repliedTo(command, "");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static PlatformMonth may() {
        UsageLine line = new UsageLine(LONGEST_NAME, LocalDate.of(2026, 5, 4), MUCH.toCcu(), MUCH);
        return new PlatformMonth(YearMonth.of(2026, 5), List.of(line), List.of(), Usd.ZERO, UNTIL, UNTIL);
    }

    /** With nothing to claim, no form opens. */
    private static JsonNode form(int count) {
        Histories histories = new Histories();
        int once = Math.max(1, Math.min(count, 100));
        for (int number = 0; number < once; number++) {
            histories.implemented(
                    histories.approvedRole("x".repeat(RequestFields.LONGEST_WORKLOAD), Histories.NOVA_LITE, 1));
        }
        Organisation organisation = histories.company.settings.organisation();
        RequestLedger ledger = ManyTimes.of(histories.company.ledger, Math.max(1, count / once));
        try (BotStage stage = new BotStage()) {
            ReadyToClaim ready = new ReadyToClaim(ledger, stage.company.desk, organisation);
            return new BulkClaim(ready, stage.conversation).view(ready.of(Company.id(Company.OLIVIA)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
