package io.finopsbot.bot.models;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Envelopes;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.workflows.desk.ConsiderTerms;
import io.finopsbot.workflows.desk.ModelDesk;
import io.finopsbot.workflows.desk.ProposeTerms;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.rules.Outcome;
import java.util.Map;

/** The button <em>Propose a status</em>, and the form behind it. */
public final class ProposeStatus implements Feature {
    private final ModelDesk desk;
    private final Conversation conversation;
    private final FindModel find;
    private final ModelForm form;

    public ProposeStatus(ModelDesk desk, Conversation conversation, FindModel find, ModelForm form) {
        this.desk = desk;
        this.conversation = conversation;
        this.find = find;
        this.form = form;
    }

    @Override
    public void register(App app) {
        app.blockAction("model-propose", (request, context) -> press(request));
        app.viewSubmission(ModelForm.NAME, (request, context) -> submit(request));
    }

    private Response press(BlockActionRequest request) {
        Button button = new Button(request);
        Outcome<ModelStanding> outcome = find.key(
                        ModelTarget.parse(button.value()).key())
                .then(entry -> desk.decide(
                        entry.model(), new ConsiderTerms(), conversation.actor(button.userId()), button.envelope()));
        return conversation.openUnlessRefused(button, outcome, form::of);
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        Map<String, String> wrong = form.wrong(filled);
        if (!wrong.isEmpty()) {
            return conversation.answers().fieldErrors(wrong);
        }
        Outcome<ModelStanding> outcome = find.key(
                        ModelTarget.parse(filled.metadata()).key())
                .then(entry -> desk.decide(
                        entry.model(),
                        new ProposeTerms(form.terms(filled)),
                        conversation.actor(filled.userId()),
                        Envelopes.ofView(request, filled.viewId())));
        return outcome.fold(this::recorded, refusal -> conversation.answers().refusalInForm(refusal, Map.of()));
    }

    private Response recorded(ModelStanding standing) {
        return conversation
                .answers()
                .inForm(
                        conversation.words().say("form.recorded"),
                        conversation
                                .words()
                                .say("form.model.done", standing.model().title()));
    }
}
