package io.finopsbot.bot.spaces;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.workflows.desk.CancelChain;
import io.finopsbot.workflows.desk.ConfirmProposal;
import io.finopsbot.workflows.desk.DismissProposal;
import io.finopsbot.workflows.desk.LiftSuspension;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;

/** What leads do on the card about a claimed workspace or role: confirm or dismiss, resume its use, leave it as it is. */
public final class ProposalButtons implements Feature {
    private final RequestDesk desk;
    private final Conversation conversation;
    private final ReasonForms forms;

    public ProposalButtons(RequestDesk desk, Conversation conversation, ReasonForms forms) {
        this.desk = desk;
        this.conversation = conversation;
        this.forms = forms;
    }

    @Override
    public void register(App app) {
        app.blockAction(
                "confirm-proposal", (request, context) -> press(request, new ConfirmProposal(), "space.confirmed"));
        app.blockAction(
                "dismiss-proposal", (request, context) -> press(request, new DismissProposal(), "space.dismissed"));
        forms.register(app, "lift", (target, reason) -> new LiftSuspension(reason));
        forms.register(app, "keep", (target, reason) -> new CancelChain(reason));
    }

    private Response press(BlockActionRequest request, Verb verb, String done) {
        Button button = new Button(request);
        Outcome<BusinessRequest> outcome =
                desk.decide(button.target().request(), verb, conversation.actor(button.userId()), button.envelope());
        return conversation.answer(
                button, outcome, changed -> conversation.words().say(done, changed.number()));
    }
}
