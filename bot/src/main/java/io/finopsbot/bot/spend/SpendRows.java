package io.finopsbot.bot.spend;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.spend.Ccu;
import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Workspaces, a line each, to the cent. What does not fit into a message is one line with its sum. */
final class SpendRows {
    /** How long one list of workspaces may get. */
    private static final int LONGEST_LIST = 4_000;

    /** A tag's value may be longer than any workspace name of ours. */
    private static final int LONGEST_NAME = 300;

    private final Words words;

    SpendRows(Words words) {
        this.words = words;
    }

    List<String> attributed(List<Attributed> entries) {
        if (entries.isEmpty()) {
            return List.of(words.say("spend.nothing-claimed"));
        }
        List<String> rows = entries.stream().map(this::row).toList();
        int shown = Paragraphs.fitting(rows, LONGEST_LIST);
        List<String> lines = new ArrayList<>(rows.subList(0, shown));
        if (shown < rows.size()) {
            List<Attributed> rest = entries.subList(shown, entries.size());
            lines.add(more(rest, Attributed::cost, Attributed::ccu));
        }
        return lines;
    }

    List<GapRow> gaps(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return List.of(new GapRow(words.say("spend.no-gaps"), null));
        }
        List<String> rows = gaps.stream().map(this::gap).toList();
        int shown = Paragraphs.fitting(rows, LONGEST_LIST);
        List<GapRow> lines = new ArrayList<>(List.of(new GapRow(words.say("spend.gaps"), null)));
        for (int index = 0; index < shown; index++) {
            lines.add(new GapRow(rows.get(index), gaps.get(index)));
        }
        if (shown < rows.size()) {
            lines.add(new GapRow(more(gaps.subList(shown, gaps.size()), Gap::cost, Gap::ccu), null));
        }
        return lines;
    }

    /**
     * A line of the list of what nobody owns.
     *
     * @param gap of which it is; null if it is of none, or of several
     */
    record GapRow(String text, @Nullable Gap gap) {}

    /** What is not shown one by one, in one sum, so that the figures still close. */
    private <T> String more(List<T> rest, Function<T, Usd> cost, Function<T, Ccu> units) {
        Usd usd = rest.stream().map(cost).reduce(Usd.ZERO, Usd::plus);
        BigDecimal ccu = rest.stream().map(units).map(Ccu::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.say("spend.more", rest.size(), usd(usd), ccu(new Ccu(ccu)));
    }

    private String row(Attributed entry) {
        Usd estimate = entry.workspace().monthlyEstimate();
        return words.say(
                "spend.row",
                entry.workspace().workspace(),
                entry.workspace().unit(),
                usd(entry.cost()),
                ccu(entry.ccu()),
                usd(estimate),
                Figures.plain(entry.cost().percentOf(estimate)));
    }

    private String gap(Gap gap) {
        return gap.workspace() == null
                ? words.say("spend.gap-untagged", gap.kind(), usd(gap.cost()), ccu(gap.ccu()))
                : words.say(
                        "spend.gap",
                        gap.kind(),
                        Markup.beginning(gap.workspace(), LONGEST_NAME),
                        usd(gap.cost()),
                        ccu(gap.ccu()));
    }

    private static String usd(Usd amount) {
        return Figures.usd(amount.amount());
    }

    private static String ccu(Ccu units) {
        return Figures.ccu(units.units());
    }
}
