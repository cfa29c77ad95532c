package io.finopsbot.bot.spend;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Attributed;
import io.finopsbot.workflows.spend.SpendReport.Gap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code /finops spend} and {@code /finops spend <workspace>}: of what the person may see. */
public final class SpendCommand implements Command {
    private final SpendInSight spend;
    private final Conversation conversation;
    private final SpendText text;
    private final Template message;
    private final Template tell;

    public SpendCommand(SpendInSight spend, Conversation conversation) {
        this.spend = spend;
        this.conversation = conversation;
        this.text = new SpendText(conversation.words());
        this.message = Template.load("slack/spend.json", conversation.words());
        this.tell = Template.load("slack/tell.json", conversation.words());
    }

    @Override
    public String word() {
        return "spend";
    }

    @Override
    public String help() {
        return conversation.words().say("help.spend");
    }

    @Override
    public Response answer(Spoken spoken) {
        PersonId person = new PersonId(spoken.userId());
        return conversation.showLater("The spend answer", spoken, () -> message(person, spoken.rest()));
    }

    private JsonNode message(PersonId person, String workspace) {
        try {
            SpendInSight.Part part = spend.of(person);
            return workspace.isEmpty() ? all(part) : one(part.report(), workspace);
        } catch (CostSource.CostsUnavailable unavailable) {
            return told("spend.unavailable", String.valueOf(unavailable.getMessage()));
        }
    }

    private JsonNode all(SpendInSight.Part part) {
        SpendReport report = part.report();
        return message.fill(new Values()
                .with("title", text.title(report))
                .with(
                        "paragraphs",
                        part.whole() ? text.paragraphs(report, spend.adoptable(report.gaps())) : text.own(report))
                .with("foot", text.level(report))
                .all());
    }

    private JsonNode one(SpendReport report, String workspace) {
        List<Attributed> attributed = report.attributed().stream()
                .filter(entry -> entry.workspace().workspace().equals(workspace))
                .toList();
        List<Gap> gaps = report.gaps().stream()
                .filter(gap -> workspace.equals(gap.workspace()))
                .toList();
        if (attributed.isEmpty() && gaps.isEmpty()) {
            return told("spend.unknown", workspace, report.month().month());
        }
        return message.fill(new Values()
                .with("title", text.title(report))
                .with("paragraphs", text.paragraphs(attributed, gaps, spend.adoptable(gaps)))
                .with("foot", text.level(report))
                .all());
    }

    private JsonNode told(String key, Object... arguments) {
        String sentence = conversation.words().say(key, arguments);
        return tell.fill(Map.of("text", Markup.beginning(sentence, Paragraphs.LONGEST_TEXT)));
    }
}
