package io.finopsbot.bot.approvals;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.bot.slack.Target;
import io.finopsbot.workflows.desk.ConfirmApproval;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.SendBack;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;

/** The buttons <em>Confirm</em> and <em>Send back</em>, for the second lead whom some models need. */
public final class ConfirmProposed implements Feature {
    private static final String CONFIRM = "confirm";
    private static final String SEND_BACK = "send-back";

    private final RequestDesk desk;
    private final Conversation conversation;
    private final ReasonForms forms;

    public ConfirmProposed(RequestDesk desk, Conversation conversation, ReasonForms forms) {
        this.desk = desk;
        this.conversation = conversation;
        this.forms = forms;
    }

    @Override
    public void register(App app) {
        app.blockAction(CONFIRM, (request, context) -> press(request));
        forms.register(app, SEND_BACK, (target, reason) -> new SendBack(target.revision(), reason));
    }

    private Response press(BlockActionRequest request) {
        Button button = new Button(request);
        Target target = button.target();
        Outcome<BusinessRequest> outcome = desk.decide(
                target.request(),
                new ConfirmApproval(target.revision()),
                conversation.actor(button.userId()),
                button.envelope());
        return conversation.answer(
                button, outcome, confirmed -> conversation.words().say("form.confirm.done", confirmed.number()));
    }
}
