package io.finopsbot.bot.approvals;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.bot.slack.Target;
import io.finopsbot.workflows.desk.ApproveEstimate;
import io.finopsbot.workflows.desk.DeclineEstimate;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;

/** The buttons <em>Approve the estimate</em> and <em>Decline</em> of the portfolio's owner. */
public final class DecideOnEstimate implements Feature {
    private final RequestDesk desk;
    private final Conversation conversation;
    private final ReasonForms forms;

    public DecideOnEstimate(RequestDesk desk, Conversation conversation, ReasonForms forms) {
        this.desk = desk;
        this.conversation = conversation;
        this.forms = forms;
    }

    @Override
    public void register(App app) {
        app.blockAction("approve-estimate", (request, context) -> approve(request));
        forms.register(app, "decline-estimate", (target, reason) -> new DeclineEstimate(target.revision(), reason));
    }

    private Response approve(BlockActionRequest request) {
        Button button = new Button(request);
        Target target = button.target();
        Outcome<BusinessRequest> outcome = desk.decide(
                target.request(),
                new ApproveEstimate(target.revision()),
                conversation.actor(button.userId()),
                button.envelope());
        return conversation.answer(
                button, outcome, approved -> conversation.words().say("estimate.approved", approved.number()));
    }
}
