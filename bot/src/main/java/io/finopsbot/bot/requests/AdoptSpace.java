package io.finopsbot.bot.requests;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Envelopes;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Optional;

/** {@code /finops adopt <arn>}, and the form behind it: a workspace or role that is there already is asked for. */
public final class AdoptSpace implements Command, Feature {
    private static final String FORM = "adopt";

    private final RequestDesk desk;
    private final Conversation conversation;
    private final RequestForm form;

    public AdoptSpace(RequestDesk desk, Conversation conversation, RequestForm form) {
        this.desk = desk;
        this.conversation = conversation;
        this.form = form;
    }

    @Override
    public String word() {
        return FORM;
    }

    @Override
    public String help() {
        return conversation.words().say("help.adopt");
    }

    @Override
    public Response answer(Spoken spoken) {
        if (spoken.rest().isEmpty()) {
            return conversation.answers().sentence(conversation.words().say("adopt.missing"));
        }
        Optional<Anchor> anchor = anchor(spoken.rest());
        if (anchor.isEmpty()) {
            return conversation.answers().refusal(Refusal.of(Rule.ARN_MALFORMED, spoken.rest(), "ANY_ARN"));
        }
        return desk.mayAdopt(anchor.get(), conversation.actor(spoken.userId()), spoken.envelope())
                .map(conversation.answers()::refusal)
                .orElseGet(() -> conversation.open(
                        spoken.trigger(), spoken.responseUrl(), () -> form.adopting(FORM, anchor.get())));
    }

    @Override
    public void register(App app) {
        app.viewSubmission(FORM, (request, context) -> submit(request));
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        RequestFormReader reader = form.reader(filled);
        Optional<RequestFields> fields = reader.fields();
        if (fields.isEmpty()) {
            return conversation.answers().fieldErrors(reader.wrong());
        }
        Outcome<BusinessRequest> outcome = desk.submit(
                fields.get(),
                anchor(filled.about()).orElseThrow(),
                conversation.actor(filled.userId()),
                Envelopes.ofView(request, filled.viewId()));
        return outcome.fold(
                this::recorded, refusal -> conversation.answers().refusalInForm(refusal, RequestFormReader.FIELDS));
    }

    private Response recorded(BusinessRequest request) {
        String done = conversation.words().say("form.adopt.done", request.number(), Moment.of(request.expiresAt()));
        return conversation.answers().inForm(conversation.words().say("form.recorded"), done);
    }

    private static Optional<Anchor> anchor(String text) {
        return WorkspaceArn.parse(text)
                .<Anchor>map(found -> found)
                .or(() -> RoleArn.parse(text).map(found -> found));
    }
}
