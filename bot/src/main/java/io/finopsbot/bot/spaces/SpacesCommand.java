package io.finopsbot.bot.spaces;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.bot.slack.Target;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.SpendReport;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code /finops spaces}: what I hold, and the button that shows its Developer Handoff again. */
public final class SpacesCommand implements Command {
    /** Slack takes 50 blocks; a head, a foot, and some air. */
    private static final int MOST = 40;

    private final MySpaces spaces;
    private final MonthSpend spend;
    private final Conversation conversation;
    private final SpaceRow row;
    private final Template template;

    public SpacesCommand(MySpaces spaces, MonthSpend spend, Conversation conversation, RequestText text) {
        this.spaces = spaces;
        this.spend = spend;
        this.conversation = conversation;
        this.row = new SpaceRow(conversation.words(), text);
        this.template = Template.load("slack/spaces.json", conversation.words());
    }

    @Override
    public String word() {
        return "spaces";
    }

    @Override
    public String help() {
        return conversation.words().say("help.spaces");
    }

    @Override
    public Response answer(Spoken spoken) {
        List<BusinessRequest> mine = spaces.of(new PersonId(spoken.userId()));
        return mine.isEmpty()
                ? conversation.answers().sentence(conversation.words().say("space.none"))
                : conversation.tellLater("The list of spaces", spoken.responseUrl(), () -> message(mine));
    }

    private JsonNode message(List<BusinessRequest> mine) {
        @Nullable SpendReport month = month();
        int hidden = Math.max(0, mine.size() - MOST);
        return template.fill(new Values()
                .with("title", conversation.words().say("space.title"))
                .with(
                        "spaces",
                        mine.stream()
                                .limit(MOST)
                                .map(space -> shown(space, month))
                                .toList())
                .with("more", hidden == 0 ? null : conversation.words().say("space.more", hidden))
                .all());
    }

    private Map<String, @Nullable Object> shown(BusinessRequest space, @Nullable SpendReport month) {
        return new Values()
                .with("text", row.of(space, month))
                .with(
                        "target",
                        space.state() == RequestState.RETIRED
                                ? null
                                : Target.of(space).toString())
                .all();
    }

    private @Nullable SpendReport month() {
        try {
            return spend.soFar();
        } catch (CostSource.CostsUnavailable unavailable) {
            return null;
        }
    }
}
