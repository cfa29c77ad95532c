package io.finopsbot.integrations.costs.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import io.finopsbot.workflows.spend.Usd;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a month's lines are, however they are split into files, in whatever order deliveries come: every answer is what a
 * naive sum of the last delivery says, each line rounded once, and all classes together are all of it.
 */
class RandomExportsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Question MONTH = Question.of(CostPeriod.of(OCTOBER));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyAnswerIsTheNaiveSumOfTheLastDelivery(long seed) {
        Random random = new Random(seed);
        RandomLines lines = new RandomLines(random);
        CurExport export = new CurExport(folder.resolve("export"), OCTOBER);
        List<RandomLine> last = List.of();
        try (Taken costs = new Taken(folder.resolve("export"), folder.resolve("kept"))) {
            for (int delivery = 0; delivery < 3; delivery++) {
                last = lines.restated(last);
                deliver(export, last, delivery, random);
                costs.in(OCTOBER);
            }

            check(costs, last);
        }
    }

    private static void check(Taken costs, List<RandomLine> lines) {
        same(costs, MONTH, lines, line -> "");
        same(costs, MONTH.by(Dimension.CLASS), lines, line -> line.type().name());
        same(costs, MONTH.by(Dimension.KEY), lines, RandomLine::key);
        same(costs, MONTH.by(Dimension.CLASS, Dimension.DAY), lines, line -> line.type() + "|" + line.day());
        Question week = Question.of(new CostPeriod(LocalDate.of(2026, 10, 4), LocalDate.of(2026, 10, 10)));
        List<RandomLine> some =
                lines.stream().filter(line -> week.period().holds(line.day())).toList();
        same(costs, week.by(Dimension.KEY), some, RandomLine::key);
        Usd all = costs.answer(MONTH.by(Dimension.CLASS)).stream()
                .map(SpendRow::unblended)
                .reduce(Usd.ZERO, Usd::plus);
        assertThat(all).isEqualTo(lines.stream().map(RandomLine::cost).reduce(Usd.ZERO, Usd::plus));
    }

    private static void same(
            Taken costs, Question question, List<RandomLine> lines, Function<RandomLine, String> group) {
        Map<String, Usd> expected =
                lines.stream().collect(Collectors.toMap(group, RandomLine::cost, Usd::plus, TreeMap::new));
        Map<String, Usd> told = costs.answer(question).stream()
                .collect(Collectors.toMap(
                        row -> row.values().stream()
                                .map(value -> value == null ? "-" : value)
                                .collect(Collectors.joining("|")),
                        SpendRow::unblended,
                        Usd::plus,
                        TreeMap::new));
        assertThat(told).isEqualTo(expected);
        assertThat(costs.answer(question))
                .extracting(SpendRow::lines)
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(lines.size()));
    }

    private static void deliver(CurExport export, List<RandomLine> lines, int delivery, Random random) {
        List<RandomLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        int files = 1 + random.nextInt(4);
        for (int file = 0; file < files; file++) {
            List<CurLine> part = new ArrayList<>();
            for (int index = file; index < shuffled.size(); index += files) {
                part.add(shuffled.get(index).line());
            }
            export.file("file-%d.parquet".formatted(file), part);
        }
        export.delivered(Instant.parse("2026-10-20T06:30:00Z").plusSeconds(delivery * 3600L));
    }
}
