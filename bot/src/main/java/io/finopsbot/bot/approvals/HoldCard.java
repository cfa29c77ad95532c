package io.finopsbot.bot.approvals;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.workflows.desk.GiveBackCard;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.TakeCard;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;

/** The buttons <em>I'm on it</em> and <em>Give it back</em> of leads. */
public final class HoldCard implements Feature {
    private final RequestDesk desk;
    private final Conversation conversation;

    public HoldCard(RequestDesk desk, Conversation conversation) {
        this.desk = desk;
        this.conversation = conversation;
    }

    @Override
    public void register(App app) {
        app.blockAction("take", (request, context) -> press(request, new TakeCard(), "hold.taken"));
        app.blockAction("give-back", (request, context) -> press(request, new GiveBackCard(), "hold.given-back"));
    }

    private Response press(BlockActionRequest request, Verb verb, String done) {
        Button button = new Button(request);
        Outcome<BusinessRequest> outcome =
                desk.decide(button.target().request(), verb, conversation.actor(button.userId()), button.envelope());
        return conversation.answer(button, outcome, held -> conversation.words().say(done, held.number()));
    }
}
