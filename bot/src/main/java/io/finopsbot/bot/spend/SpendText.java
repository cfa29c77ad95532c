package io.finopsbot.bot.spend;

import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.spend.Ccu;
import io.finopsbot.workflows.spend.Charge;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.Usd;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A month's spend in words. Rows are to the cent; the closing line is exact, so that finance can check it. */
final class SpendText {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

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

    String attributed(List<Attributed> entries) {
        if (entries.isEmpty()) {
            return words.say("spend.nothing-claimed");
        }
        return entries.stream().map(this::row).collect(Collectors.joining("\n"));
    }

    String gaps(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return words.say("spend.no-gaps");
        }
        List<String> lines = new ArrayList<>(List.of(words.say("spend.gaps")));
        gaps.forEach(gap -> lines.add(gap(gap)));
        return String.join("\n", lines);
    }

    String closing(SpendReport report) {
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
        return String.join("\n", lines);
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
                : words.say("spend.gap", gap.kind(), gap.workspace(), usd(gap.cost()), ccu(gap.ccu()));
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
