package io.finopsbot.bot.requests;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.rules.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Audit records as lines that people read. */
public final class TrailText {
    private static final int LONGEST_DETAIL = 600;

    private final Words words;

    public TrailText(Words words) {
        this.words = words;
    }

    /** One line: when, who, what, and what came of it. */
    public String brief(AuditRecord record) {
        Rule rule = record.entry().rule();
        String outcome = rule == null ? words.say("audit.done") : words.say("audit.refused") + ", " + rule;
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
                .map(detail -> detail.getKey() + "=" + Markup.beginning(detail.getValue(), LONGEST_DETAIL))
                .collect(Collectors.joining(", "));
        String leftOut = record.leftOut() == 0 ? "" : words.say("audit.left-out", record.leftOut());
        return words.say(
                "trail.full",
                record.sequence(),
                brief(record),
                details + leftOut,
                record.hash().substring(0, 12));
    }

    /** Those lines as sections; of more than one message holds, the last, and how many are left out. */
    List<Map<String, Object>> paragraphs(List<String> lines) {
        return paragraphs(lines, Paragraphs.LONGEST_MESSAGE);
    }

    /** The same for a part of a message, which may get as long as that. */
    List<Map<String, Object>> paragraphs(List<String> lines, int longest) {
        List<String> newestFirst = new ArrayList<>(lines);
        Collections.reverse(newestFirst);
        int hidden = lines.size() - Paragraphs.fitting(newestFirst, longest);
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        if (hidden > 0) {
            paragraphs.add(Map.of("text", words.say("audit.more", hidden)));
        }
        paragraphs.addAll(Paragraphs.of(lines.subList(hidden, lines.size())));
        return paragraphs;
    }
}
