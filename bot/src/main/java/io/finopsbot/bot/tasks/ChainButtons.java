package io.finopsbot.bot.tasks;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.workflows.desk.CancelChain;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.ResumeChain;
import io.finopsbot.workflows.desk.ReturnCurrentTask;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;

/** The buttons <em>Cannot do</em> (engineers), <em>Resume</em> and <em>Cancel request</em> (leads). */
public final class ChainButtons implements Feature {
    private final RequestDesk desk;
    private final Conversation conversation;
    private final ReasonForms forms;

    public ChainButtons(RequestDesk desk, Conversation conversation, ReasonForms forms) {
        this.desk = desk;
        this.conversation = conversation;
        this.forms = forms;
    }

    @Override
    public void register(App app) {
        forms.register(app, "cannot-do", (target, reason) -> new ReturnCurrentTask(reason, "slack"));
        forms.register(app, "cancel", (target, reason) -> new CancelChain(reason));
        app.blockAction("resume", (request, context) -> resume(request));
    }

    private Response resume(BlockActionRequest request) {
        Button button = new Button(request);
        Outcome<BusinessRequest> outcome = desk.decide(
                button.target().request(), new ResumeChain(), conversation.actor(button.userId()), button.envelope());
        return conversation.answer(
                button, outcome, resumed -> conversation.words().say("chain.resumed", resumed.number()));
    }
}
