package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Notice;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.rules.Refusal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the bot says on issues. */
final class CommentDocument {
    private final Template template;
    private final Words words;

    CommentDocument(Words words) {
        this.template = Template.load("jira/comment.json", words);
        this.words = words;
    }

    /** A comment of those lines. */
    JsonNode of(List<String> lines) {
        return template.fill(
                Map.of("lines", lines.stream().map(line -> Map.of("line", line)).toList()));
    }

    /** A recorded notice. */
    JsonNode of(Notice notice) {
        List<String> arguments = notice.arguments();
        if (notice.kind().isRefusal()) {
            boolean moved = notice.kind() == NoticeKind.MOVE_REFUSED;
            return refusal(moved ? "jira.moved-back" : "jira.not-registered", arguments);
        }
        return of(List.of(words.say("notice." + notice.kind(), arguments)));
    }

    /** Why something was refused, what to do instead, and the rule's name for whoever looks it up. */
    JsonNode refusal(String beginning, Refusal refusal) {
        return refusal(beginning, refusal.rule().name(), refusal.arguments());
    }

    private JsonNode refusal(String beginning, List<String> ruleAndArguments) {
        return refusal(beginning, ruleAndArguments.get(0), ruleAndArguments.subList(1, ruleAndArguments.size()));
    }

    private JsonNode refusal(String beginning, String rule, List<String> arguments) {
        String sentence = words.say("rule." + rule, arguments);
        return of(List.of(words.say(beginning) + " " + sentence + " (" + rule + ")"));
    }
}
