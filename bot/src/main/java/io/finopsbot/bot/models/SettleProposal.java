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
import io.finopsbot.bot.slack.ReasonForm;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.ConfirmTerms;
import io.finopsbot.workflows.desk.Judgement;
import io.finopsbot.workflows.desk.ModelDesk;
import io.finopsbot.workflows.desk.RejectTerms;
import io.finopsbot.workflows.desk.WithdrawTerms;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.rules.Outcome;
import java.util.Map;
import java.util.function.IntFunction;

/** The buttons on the card of a proposal: <em>Confirm</em>, <em>Reject</em> with its form, <em>Withdraw</em>. */
public final class SettleProposal implements Feature {
    private static final String REJECT = "model-reject";

    private final ModelDesk desk;
    private final Conversation conversation;
    private final FindModel find;
    private final ReasonForm form;

    public SettleProposal(ModelDesk desk, Conversation conversation, FindModel find) {
        this.desk = desk;
        this.conversation = conversation;
        this.find = find;
        this.form = new ReasonForm(conversation.words());
    }

    @Override
    public void register(App app) {
        Words words = conversation.words();
        app.blockAction("model-confirm", (request, context) -> {
            Button button = new Button(request);
            return conversation.answer(
                    button,
                    settled(button, ConfirmTerms::new),
                    standing -> words.say(
                            "model.confirm.done",
                            standing.model().title(),
                            standing.terms().status()));
        });
        app.blockAction("model-withdraw", (request, context) -> {
            Button button = new Button(request);
            return conversation.answer(
                    button,
                    settled(button, WithdrawTerms::new),
                    standing ->
                            words.say("model.withdraw.done", standing.model().title()));
        });
        app.blockAction(REJECT, (request, context) -> pressReject(request));
        app.viewSubmission(REJECT, (request, context) -> submitReject(request));
    }

    private Outcome<ModelStanding> settled(Button button, IntFunction<Judgement<ModelStanding>> judgement) {
        ModelTarget target = ModelTarget.parse(button.value());
        return find.key(target.key())
                .then(entry -> desk.decide(
                        entry.model(),
                        judgement.apply(target.number()),
                        conversation.actor(button.userId()),
                        button.envelope()));
    }

    private Response pressReject(BlockActionRequest request) {
        Button button = new Button(request);
        ModelTarget target = ModelTarget.parse(button.value());
        Outcome<ModelStanding> outcome = find.key(target.key())
                .then(entry -> desk.rehearse(
                        entry.model(),
                        new RejectTerms(target.number(), ""),
                        conversation.actor(button.userId()),
                        button.envelope()));
        return conversation.openUnlessRefused(
                button, outcome, standing -> form.titled(REJECT, target, standing.model(), ReasonForm.FIELD));
    }

    private Response submitReject(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        String reason = filled.text(ReasonForm.FIELD);
        if (reason.isEmpty()) {
            return conversation
                    .answers()
                    .fieldErrors(Map.of(ReasonForm.FIELD, conversation.words().say("field.required")));
        }
        ModelTarget target = ModelTarget.parse(filled.metadata());
        Outcome<ModelStanding> outcome = find.key(target.key())
                .then(entry -> desk.decide(
                        entry.model(),
                        new RejectTerms(target.number(), reason),
                        conversation.actor(filled.userId()),
                        Envelopes.ofView(request, filled.viewId())));
        return outcome.fold(
                standing -> conversation
                        .answers()
                        .inForm(
                                conversation.words().say("form.recorded"),
                                conversation
                                        .words()
                                        .say(
                                                "form.model-reject.done",
                                                standing.model().title())),
                refusal -> conversation.answers().refusalInForm(refusal, Map.of()));
    }
}
