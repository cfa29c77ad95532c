package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import java.util.Map;
import java.util.function.BiFunction;

/** A button that asks for a reason before it does something: the button, its form and what follows. */
public final class ReasonForms {
    private final RequestDesk desk;
    private final Conversation conversation;
    private final ReasonForm form;

    public ReasonForms(RequestDesk desk, Conversation conversation) {
        this.desk = desk;
        this.conversation = conversation;
        this.form = new ReasonForm(conversation.words());
    }

    /**
     * Registers the button and the form of that name; its words are those of {@code form.<name>.…}.
     *
     * @param verb what is wanted, once the reason is given
     */
    public void register(App app, String name, BiFunction<Target, String, Verb> verb) {
        app.blockAction(name, (request, context) -> press(request, name, verb));
        registerForm(app, name, verb);
    }

    /** Registers the form of that name alone, where a command opens it. */
    public void registerForm(App app, String name, BiFunction<Target, String, Verb> verb) {
        app.viewSubmission(name, (request, context) -> submit(request, name, verb));
    }

    /** Opens that form for who typed a command, unless they would be refused. */
    public Response openTyped(Spoken spoken, Target target, String name, Verb verb) {
        return desk.rehearse(target.request(), verb, conversation.actor(spoken.userId()), spoken.envelope())
                .fold(
                        seen -> conversation.open(
                                spoken.trigger(), spoken.responseUrl(), () -> form.of(name, target, ReasonForm.FIELD)),
                        conversation.answers()::refusal);
    }

    private Response press(BlockActionRequest request, String name, BiFunction<Target, String, Verb> verb) {
        Button button = new Button(request);
        Target target = button.target();
        Outcome<BusinessRequest> outcome = desk.rehearse(
                target.request(), verb.apply(target, ""), conversation.actor(button.userId()), button.envelope());
        return conversation.openUnlessRefused(button, outcome, seen -> form.of(name, target, ReasonForm.FIELD));
    }

    private Response submit(ViewSubmissionRequest request, String name, BiFunction<Target, String, Verb> verb) {
        Form filled = new Form(request.getPayload());
        String reason = filled.text(ReasonForm.FIELD);
        if (reason.isEmpty()) {
            return conversation
                    .answers()
                    .fieldErrors(Map.of(ReasonForm.FIELD, conversation.words().say("field.required")));
        }
        Target target = filled.target();
        Outcome<BusinessRequest> outcome = desk.decide(
                target.request(),
                verb.apply(target, reason),
                conversation.actor(filled.userId()),
                Envelopes.ofView(request, filled.viewId()));
        return outcome.fold(
                done -> conversation
                        .answers()
                        .inForm(
                                conversation.words().say("form.recorded"),
                                conversation.words().say("form." + name + ".done", done.number())),
                refusal -> conversation.answers().refusalInForm(refusal, Map.of()));
    }
}
