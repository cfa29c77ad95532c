package io.finopsbot.bot.spend;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.spend.Ccu;
import io.finopsbot.workflows.spend.Charge;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A month's spend in words. Rows are to the cent; the closing line is exact, so that finance can check it. */
final class SpendText {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    /** How long one list of workspaces may get; what does not fit is one line with its sum. */
    private static final int LONGEST_LIST = 4_000;

    /** A tag's value may be longer than any workspace name of ours. */
    private static final int LONGEST_NAME = 300;

    private final Words words;

    SpendText(Words words) {
        this.words = words;
    }

    String title(SpendReport report) {
        return words.say("spend.title", report.month().month().format(MONTH));
    }

    String level(SpendReport report) {
        return words.say("spend.level", Moment.of(report.month().dataUntil()));
    }

    /** The whole month, the costliest first, and the closing line. */
    List<Map<String, Object>> paragraphs(SpendReport report) {
        List<Map<String, Object>> paragraphs = new ArrayList<>(Paragraphs.of(attributed(report.attributed())));
        paragraphs.addAll(Paragraphs.of(gaps(report.gaps())));
        paragraphs.addAll(Paragraphs.of(closing(report)));
        return paragraphs;
    }

    /** Some rows of the month alone. */
    List<Map<String, Object>> paragraphs(List<Attributed> attributed, List<Gap> gaps) {
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        if (!attributed.isEmpty()) {
            paragraphs.addAll(Paragraphs.of(attributed(attributed)));
        }
        if (!gaps.isEmpty()) {
            paragraphs.addAll(Paragraphs.of(gaps(gaps)));
        }
        return paragraphs;
    }

    private List<String> attributed(List<Attributed> entries) {
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

    private List<String> gaps(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return List.of(words.say("spend.no-gaps"));
        }
        List<String> rows = gaps.stream().map(this::gap).toList();
        int shown = Paragraphs.fitting(rows, LONGEST_LIST);
        List<String> lines = new ArrayList<>(List.of(words.say("spend.gaps")));
        lines.addAll(rows.subList(0, shown));
        if (shown < rows.size()) {
            lines.add(more(gaps.subList(shown, gaps.size()), Gap::cost, Gap::ccu));
        }
        return lines;
    }

    /** What is not shown one by one, in one sum, so that the figures still close. */
    private <T> String more(List<T> rest, Function<T, Usd> cost, Function<T, Ccu> units) {
        Usd usd = rest.stream().map(cost).reduce(Usd.ZERO, Usd::plus);
        BigDecimal ccu = rest.stream().map(units).map(Ccu::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.say("spend.more", rest.size(), usd(usd), ccu(new Ccu(ccu)));
    }

    private List<String> closing(SpendReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                report.closes() ? "spend.closing" : "spend.broken",
                exact(report.attributedTotal()),
                exact(report.unattributedTotal()),
                exact(report.month().total())));
        if (!report.month().charges().isEmpty()) {
            lines.add(words.say("spend.charges", charges(report.month().charges())));
        }
        if (report.month().unclassified().amount().signum() != 0) {
            lines.add(words.say("spend.unclassified", exact(report.month().unclassified())));
        }
        return lines;
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

    private String charges(List<Charge> charges) {
        return charges.stream()
                .map(charge -> words.say("spend.charge", charge.lineItemType(), exact(charge.cost())))
                .collect(Collectors.joining(", "));
    }

    private static String usd(Usd amount) {
        return Figures.usd(amount.amount());
    }

    private static String exact(Usd amount) {
        return Figures.exactUsd(amount.amount());
    }

    private static String ccu(Ccu units) {
        return Figures.ccu(units.units());
    }
}
