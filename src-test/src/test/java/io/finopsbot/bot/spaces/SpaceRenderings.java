package io.finopsbot.bot.spaces;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.coverage.Histories;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spend.PlatformMonth;
import io.finopsbot.workflows.spend.UsageLine;
import io.finopsbot.workflows.spend.Usd;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What a person holds, and all that they can claim. */
public final class SpaceRenderings {
    private SpaceRenderings() {}

    public static List<Rendering> all() {
        return List.of(
                new Rendering(SpacesCommand.class, "spaces.json", "that many are held", SpaceRenderings::held),
                new Rendering(BulkClaim.class, "claim-all-form.json", "that many are ready", SpaceRenderings::ready));
    }

    /** Who holds none is told a sentence, which is another rendering: one is the least. */
    private static JsonNode held(int count) {
        Histories histories = new Histories();
        made(histories, Math.max(1, count), histories::claimed);
        List<UsageLine> lines = IntStream.range(0, count)
                .mapToObj(number -> {
                    Usd cost = Usd.of("999999999.99");
                    return new UsageLine(name(number), LocalDate.of(2026, 5, 4), cost.toCcu(), cost);
                })
                .toList();
        Instant read = histories.company.clock.instant();
        PlatformMonth month = new PlatformMonth(YearMonth.of(2026, 5), lines, List.of(), Usd.ZERO, read, read);
        try (BotStage stage = new BotStage()) {
            SpacesCommand command = new SpacesCommand(
                    new MySpaces(histories.company.ledger, histories.company.settings.organisation()),
                    new MonthSpend(
                            wanted -> month,
                            histories.company.ledger,
                            histories.company.settings.organisation(),
                            histories.company.clock),
                    stage.conversation,
                    new RequestText(stage.words, Sample.vastOrganisation()));
            return stage.repliedTo(command, "");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode ready(int count) {
        Histories histories = new Histories();
        made(histories, Math.max(1, count), histories::implemented);
        ReadyToClaim ready = new ReadyToClaim(
                histories.company.ledger, histories.company.desk, histories.company.settings.organisation());
        try (BotStage stage = new BotStage()) {
            return new BulkClaim(ready, stage.conversation).view(ready.of(Company.id(Company.OLIVIA)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void made(Histories histories, int count, Consumer<BusinessRequest> further) {
        for (int number = 0; number < count; number++) {
            further.accept(histories.approvedWorkspace(Sample.LONG_WORKLOAD, Histories.SONNET, name(number)));
        }
    }

    private static String name(int number) {
        return "%04d".formatted(number) + "x".repeat(36);
    }
}
