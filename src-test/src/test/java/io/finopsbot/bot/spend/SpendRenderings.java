package io.finopsbot.bot.spend;

import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Rendering;
import io.finopsbot.bot.Sample;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The digest of a month, and what is answered to who asks for it. */
public final class SpendRenderings {
    private static final String LONG = "&".repeat(250);

    private SpendRenderings() {}

    public static List<Rendering> all() {
        return List.of(
                new Rendering(Digest.class, "digest.json", "that many that nobody owns", SpendRenderings::digest),
                new Rendering(
                        SpendCommand.class,
                        "spend.json",
                        "that many that nobody owns",
                        count -> answer(month -> month(count), "")),
                new Rendering(
                        SpendCommand.class,
                        "spend.json",
                        "one of them",
                        count -> answer(month -> month(Math.max(1, count)), 0 + LONG)),
                new Rendering(SpendCommand.class, "tell.json", "no figures, for a reason of that many words", count -> {
                    CostSource away = month -> {
                        throw new CostSource.CostsUnavailable("words & ".repeat(count) + ".");
                    };
                    return answer(away, "");
                }));
    }

    private static PlatformMonth month(int count) {
        Stream<String> foreign = IntStream.range(0, count).mapToObj(number -> number + LONG);
        Stream<String> adoptable = IntStream.range(0, Math.min(count, 9)).mapToObj(number -> number + "x".repeat(39));
        return Months.of(Stream.concat(adoptable, foreign).toList(), Math.min(count, 50));
    }

    private static JsonNode digest(int count) {
        try (BotStage stage = new BotStage()) {
            new Digest(spend(stage, month -> month(count)), stage.words, stage.posts(), stage.settings).post("limits");
            return stage.posted();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode answer(CostSource source, String typed) {
        try (BotStage stage = new BotStage()) {
            stage.company.mayAudit(Company.OLIVIA);
            SpendInSight spend = new SpendInSight(spend(stage, source), stage.company.room);
            return stage.repliedTo(new SpendCommand(spend, stage.conversation), typed);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static MonthSpend spend(BotStage stage, CostSource source) {
        return new MonthSpend(source, stage.company.ledger, Sample.organisation(), stage.company.clock);
    }
}
