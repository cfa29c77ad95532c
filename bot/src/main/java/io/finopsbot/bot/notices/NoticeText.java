package io.finopsbot.bot.notices;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.bot.spaces.Handoff;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Notice;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A notice as a Slack message. */
public final class NoticeText {
    private final Words words;
    private final Handoff handoff;
    private final NoticeButtons buttons;
    private final Template template;

    public NoticeText(Words words, Handoff handoff) {
        this.words = words;
        this.handoff = handoff;
        this.buttons = new NoticeButtons(words);
        this.template = Template.load("slack/notice.json", words);
    }

    /** The message; about a request, or about something else, which needs none. */
    JsonNode of(Notice notice, @Nullable BusinessRequest request) {
        if (notice.kind() == NoticeKind.HANDOFF) {
            return handoff.of(Objects.requireNonNull(request));
        }
        return template.fill(new Values()
                .with("text", Markup.beginning(sentence(notice), Paragraphs.LONGEST_TEXT))
                .with("buttons", buttons.of(notice.kind(), request))
                .all());
    }

    /** What was done is said as in the audit trail. */
    private List<String> inWords(List<String> arguments) {
        String key = "action." + arguments.get(2);
        List<String> said = new ArrayList<>(arguments);
        said.set(2, words.keys().contains(key) ? words.say(key) : arguments.get(2));
        return said;
    }

    private String sentence(Notice notice) {
        String key = "notice." + notice.kind();
        List<String> all = notice.arguments();
        if (notice.kind().isRefusal()) {
            String rule = all.get(0);
            String why = words.say("rule." + rule, all.subList(1, all.size()));
            // The rule is called by its name, also where that is a term that has words of its own.
            return words.say(key, why + " (" + rule + ")");
        }
        return words.say(key, notice.kind() == NoticeKind.GLASS_USED ? inWords(all) : all);
    }
}
