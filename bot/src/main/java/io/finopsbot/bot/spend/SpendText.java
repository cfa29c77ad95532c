package io.finopsbot.bot.spend;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.spend.Charge;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import io.finopsbot.workflows.spend.Usd;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A month's spend in words. Rows are to the cent; the closing line is exact, so that finance can check it. */
final class SpendText {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private final Words words;
    private final SpendRows rows;

    SpendText(Words words) {
        this.words = words;
        this.rows = new SpendRows(words);
    }

    String title(SpendReport report) {
        return words.say("spend.title", report.month().month().format(MONTH));
    }

    String level(SpendReport report) {
        return words.say("spend.level", Moment.of(report.month().dataUntil()));
    }

    /** The whole month, the costliest first, and the closing line. */
    List<Map<String, Object>> paragraphs(SpendReport report) {
        List<Map<String, Object>> paragraphs = new ArrayList<>(Paragraphs.of(rows.attributed(report.attributed())));
        paragraphs.addAll(Paragraphs.of(rows.gaps(report.gaps())));
        paragraphs.addAll(Paragraphs.of(closing(report)));
        return paragraphs;
    }

    /** What one person may see of the month; the figures of a part close with nothing. */
    List<Map<String, Object>> own(SpendReport report) {
        List<Map<String, Object>> paragraphs = new ArrayList<>(Paragraphs.of(rows.attributed(report.attributed())));
        if (!report.gaps().isEmpty()) {
            paragraphs.addAll(Paragraphs.of(rows.gaps(report.gaps())));
        }
        paragraphs.addAll(Paragraphs.of(List.of(words.say("spend.own", exact(report.attributedTotal())))));
        return paragraphs;
    }

    /** Some rows of the month alone. */
    List<Map<String, Object>> paragraphs(List<Attributed> attributed, List<Gap> gaps) {
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        if (!attributed.isEmpty()) {
            paragraphs.addAll(Paragraphs.of(rows.attributed(attributed)));
        }
        if (!gaps.isEmpty()) {
            paragraphs.addAll(Paragraphs.of(rows.gaps(gaps)));
        }
        return paragraphs;
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

    private String charges(List<Charge> charges) {
        return charges.stream()
                .map(charge -> words.say("spend.charge", charge.lineItemType(), exact(charge.cost())))
                .collect(Collectors.joining(", "));
    }

    private static String exact(Usd amount) {
        return Figures.exactUsd(amount.amount());
    }
}
