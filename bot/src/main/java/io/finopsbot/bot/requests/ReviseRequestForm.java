package io.finopsbot.bot.requests;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Envelopes;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.bot.slack.Target;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.ReviseRequest;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.rules.Outcome;
import java.util.Optional;

/** {@code /finops revise BR-1001}, and the form behind it. */
public final class ReviseRequestForm implements Command, Feature {
    private static final String FORM = "revise";

    private final RequestDesk desk;
    private final Conversation conversation;
    private final RequestForm form;
    private final OwnedSpaces spaces;
    private final FindRequest find;

    public ReviseRequestForm(
            RequestDesk desk, Conversation conversation, RequestForm form, OwnedSpaces spaces, FindRequest find) {
        this.desk = desk;
        this.conversation = conversation;
        this.form = form;
        this.spaces = spaces;
        this.find = find;
    }

    @Override
    public String word() {
        return "revise";
    }

    @Override
    public String help() {
        return conversation.words().say("help.revise");
    }

    @Override
    public Response answer(Spoken spoken) {
        Outcome<BusinessRequest> outcome = find.spoken(spoken)
                .then(request -> desk.decide(
                        request.number(),
                        new ReviseRequest(request.revision(), request.fields()),
                        conversation.actor(spoken.userId()),
                        spoken.envelope()));
        return outcome.fold(
                request -> conversation.open(
                        spoken.trigger(),
                        spoken.responseUrl(),
                        () -> form.filled(
                                FORM, Target.of(request).toString(), request.fields(), spaces.of(spoken.userId()))),
                conversation.answers()::refusal);
    }

    @Override
    public void register(App app) {
        app.blockAction(RequestForm.portfolioOf(FORM), (request, context) -> change(request));
        app.viewSubmission(FORM, (request, context) -> submit(request));
    }

    private Response change(BlockActionRequest request) {
        Form open = new Form(request.getPayload());
        return conversation.change(
                open,
                () -> find.whole(open)
                        .fold(
                                asked -> form.after(open)
                                        .filled(
                                                FORM,
                                                open.target().toString(),
                                                asked.fields(),
                                                spaces.of(open.userId())),
                                conversation.answers()::refusedForm));
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        RequestFormReader reader = form.reader(filled);
        Optional<RequestFields> fields = reader.fields();
        if (fields.isEmpty()) {
            return conversation.answers().fieldErrors(reader.wrong());
        }
        Target target = filled.target();
        Outcome<BusinessRequest> outcome = desk.decide(
                target.request(),
                new ReviseRequest(target.revision(), fields.get()),
                conversation.actor(filled.userId()),
                Envelopes.ofView(request, filled.viewId()));
        return outcome.fold(
                revised -> conversation
                        .answers()
                        .inForm(
                                conversation.words().say("form.recorded"),
                                conversation.words().say("form.request.revised", revised.number())),
                refusal -> conversation.answers().refusalInForm(refusal, RequestFormReader.FIELDS));
    }
}
