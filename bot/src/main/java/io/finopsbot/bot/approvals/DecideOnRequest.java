package io.finopsbot.bot.approvals;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Envelopes;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.bot.slack.Target;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.ChangeScope;
import io.finopsbot.workflows.desk.Consider;
import io.finopsbot.workflows.desk.ConsiderScope;
import io.finopsbot.workflows.desk.Decline;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import tools.jackson.databind.JsonNode;

/** The buttons <em>Approve</em>, <em>Decline</em> and <em>Change scope</em>, and the forms behind them. */
public final class DecideOnRequest implements Feature {
    private static final String APPROVE = "approve";
    private static final String DECLINE = "decline";
    private static final List<String> CHOICES = List.of("platform", "joins", "iam-scope");
    private static final Map<Rule, String> FIELDS = Map.of(Rule.NAME_INVALID, "name", Rule.NAME_TAKEN, "name");

    private final RequestDesk desk;
    private final Conversation conversation;
    private final ApproveForm form;
    private final ReasonForms forms;
    private final ScopeReader reader;
    private final ReadingRoom room;

    public DecideOnRequest(
            RequestDesk desk,
            Conversation conversation,
            ApproveForm form,
            ReasonForms forms,
            ScopeReader reader,
            ReadingRoom room) {
        this.desk = desk;
        this.conversation = conversation;
        this.form = form;
        this.forms = forms;
        this.reader = reader;
        this.room = room;
    }

    @Override
    public void register(App app) {
        app.blockAction(APPROVE, (request, context) -> press(request, Consider::new));
        app.blockAction(PresentScope.FORM, (request, context) -> press(request, ConsiderScope::new));
        app.viewSubmission(APPROVE, (request, context) -> submit(request, Approve::new, "form.approve.done"));
        app.viewSubmission(
                PresentScope.FORM, (request, context) -> submit(request, ChangeScope::new, "form.change-scope.done"));
        for (String choice : CHOICES) {
            app.blockAction(choice, (request, context) -> change(request));
        }
        forms.register(app, DECLINE, (target, reason) -> new Decline(target.revision(), reason));
    }

    private Response press(BlockActionRequest request, IntFunction<Verb> consider) {
        Button button = new Button(request);
        Target target = button.target();
        Outcome<BusinessRequest> outcome = desk.decide(
                target.request(),
                consider.apply(target.revision()),
                conversation.actor(button.userId()),
                button.envelope());
        return conversation.openUnlessRefused(button, outcome, form::of);
    }

    /** A choice that decides what else there is to choose. */
    private Response change(BlockActionRequest request) {
        Form open = new Form(request.getPayload());
        return conversation.change(open, () -> changed(open));
    }

    private JsonNode changed(Form open) {
        return room.whole(open.target().request(), new PersonId(open.userId()))
                .fold(asked -> form.of(asked, ScopePick.of(open)), conversation.answers()::refusedForm);
    }

    private Response submit(ViewSubmissionRequest request, Deciding deciding, String done) {
        Form filled = new Form(request.getPayload());
        if (!filled.ticked("acknowledge")) {
            return conversation
                    .answers()
                    .fieldErrors(Map.of("acknowledge", conversation.words().say("field.required")));
        }
        Target target = filled.target();
        Verb decision = deciding.verb(target.revision(), reader.choice(filled), priority(filled));
        Outcome<BusinessRequest> outcome = desk.decide(
                target.request(),
                decision,
                conversation.actor(filled.userId()),
                Envelopes.ofView(request, filled.viewId()));
        return outcome.fold(
                next -> recorded(next, done), refusal -> conversation.answers().refusalInForm(refusal, FIELDS));
    }

    private Response recorded(BusinessRequest request, String done) {
        return conversation
                .answers()
                .inForm(
                        conversation.words().say("form.recorded"),
                        conversation
                                .words()
                                .say(
                                        request.state() == RequestState.PROPOSED ? "form.approve.proposed" : done,
                                        request.number()));
    }

    private static Priority priority(Form form) {
        return Priority.valueOf(form.choice("priority").orElseThrow());
    }

    /** What the filled form decides. */
    private interface Deciding {
        Verb verb(int seenRevision, ScopeChoice choice, Priority priority);
    }
}
