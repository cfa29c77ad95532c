package io.finopsbot.bot.spend;

import io.finopsbot.bot.spend.SpendRows.GapRow;
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
import org.jspecify.annotations.Nullable;

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

    /** The whole month, the costliest first, and the closing line; some of what nobody owns can be adopted. */
    List<Map<String, @Nullable Object>> paragraphs(SpendReport report, List<Gap> adoptable) {
        SpendParagraphs paragraphs = new SpendParagraphs();
        paragraphs.plain(rows.attributed(report.attributed()));
        gaps(report.gaps(), adoptable, paragraphs);
        paragraphs.plain(closing(report));
        return paragraphs.all();
    }

    /** What one person may see of the month; the figures of a part close with nothing. */
    List<Map<String, @Nullable Object>> own(SpendReport report) {
        SpendParagraphs paragraphs = new SpendParagraphs();
        paragraphs.plain(rows.attributed(report.attributed()));
        if (!report.gaps().isEmpty()) {
            gaps(report.gaps(), List.of(), paragraphs);
        }
        paragraphs.plain(List.of(words.say("spend.own", exact(report.attributedTotal()))));
        return paragraphs.all();
    }

    /** Some rows of the month alone. */
    List<Map<String, @Nullable Object>> paragraphs(List<Attributed> attributed, List<Gap> gaps, List<Gap> adoptable) {
        SpendParagraphs paragraphs = new SpendParagraphs();
        if (!attributed.isEmpty()) {
            paragraphs.plain(rows.attributed(attributed));
        }
        if (!gaps.isEmpty()) {
            gaps(gaps, adoptable, paragraphs);
        }
        return paragraphs.all();
    }

    private void gaps(List<Gap> gaps, List<Gap> adoptable, SpendParagraphs paragraphs) {
        List<String> together = new ArrayList<>();
        for (GapRow row : rows.gaps(gaps)) {
            Gap gap = row.gap();
            if (gap == null || gap.workspace() == null || !adoptable.contains(gap)) {
                together.add(row.text());
            } else {
                paragraphs.plain(together);
                together.clear();
                paragraphs.adoptable(row.text(), gap.workspace());
            }
        }
        paragraphs.plain(together);
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
