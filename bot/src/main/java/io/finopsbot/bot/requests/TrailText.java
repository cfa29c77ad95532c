package io.finopsbot.bot.requests;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Audit records as lines that people read. */
final class TrailText {
    /** What fits into one Slack section with room to spare. */
    private static final int LONGEST_PARAGRAPH = 2_800;

    private final Words words;

    TrailText(Words words) {
        this.words = words;
    }

    /** One line: when, who, what, and what came of it. */
    String brief(AuditRecord record) {
        Rule rule = record.entry().rule();
        String outcome = rule == null ? words.say("audit.done") : words.say("audit.refused", rule);
        return words.say(
                "trail.brief",
                Moment.of(record.entry().at()),
                record.entry().actor().name(),
                words.say("action." + record.entry().action()),
                outcome);
    }

    /** The same with its number, its details and the beginning of its hash. */
    String full(AuditRecord record) {
        String details = record.entry().details().entrySet().stream()
                .map(detail -> detail.getKey() + "=" + detail.getValue())
                .collect(Collectors.joining(", "));
        String leftOut = record.leftOut() == 0 ? "" : words.say("audit.left-out", record.leftOut());
        return words.say(
                "trail.full",
                record.sequence(),
                brief(record),
                details + leftOut,
                record.hash().substring(0, 12));
    }

    /** Lines in as few sections as Slack's limit allows. */
    static List<Map<String, Object>> paragraphs(List<String> lines) {
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            String safe = Markup.text(line).text();
            if (paragraph.length() > 0 && paragraph.length() + safe.length() > LONGEST_PARAGRAPH) {
                paragraphs.add(Map.of("text", new Markup(paragraph.toString())));
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.length() == 0 ? "" : "\n").append(safe);
        }
        if (paragraph.length() > 0) {
            paragraphs.add(Map.of("text", new Markup(paragraph.toString())));
        }
        return paragraphs;
    }
}
