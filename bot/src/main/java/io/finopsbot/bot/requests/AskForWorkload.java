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
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import java.util.Optional;

/** {@code /finops request}, and the form behind it. */
public final class AskForWorkload implements Command, Feature {
    private static final String FORM = "request";

    private final RequestDesk desk;
    private final Conversation conversation;
    private final RequestForm form;
    private final OwnedSpaces spaces;
    private final RequestText text;

    public AskForWorkload(
            RequestDesk desk, Conversation conversation, RequestForm form, OwnedSpaces spaces, RequestText text) {
        this.desk = desk;
        this.conversation = conversation;
        this.form = form;
        this.spaces = spaces;
        this.text = text;
    }

    @Override
    public String word() {
        return "request";
    }

    @Override
    public String help() {
        return conversation.words().say("help.request");
    }

    @Override
    public Response answer(Spoken spoken) {
        return desk.maySubmit(conversation.actor(spoken.userId()), spoken.envelope())
                .map(conversation.answers()::refusal)
                .orElseGet(() -> conversation.open(
                        spoken.trigger(), spoken.responseUrl(), () -> form.empty(FORM, spaces.of(spoken.userId()))));
    }

    @Override
    public void register(App app) {
        app.blockAction(RequestForm.portfolioOf(FORM), (request, context) -> change(request));
        app.viewSubmission(FORM, (request, context) -> submit(request));
    }

    private Response change(BlockActionRequest request) {
        Form open = new Form(request.getPayload());
        return conversation.change(open, () -> form.after(open).empty(FORM, spaces.of(open.userId())));
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        RequestFormReader reader = form.reader(filled);
        Optional<RequestFields> fields = reader.fields();
        if (fields.isEmpty()) {
            return conversation.answers().fieldErrors(reader.wrong());
        }
        Outcome<BusinessRequest> outcome = desk.submit(
                fields.get(), conversation.actor(filled.userId()), Envelopes.ofView(request, filled.viewId()));
        return outcome.fold(
                this::recorded, refusal -> conversation.answers().refusalInForm(refusal, RequestFormReader.FIELDS));
    }

    private Response recorded(BusinessRequest request) {
        RequestFields fields = request.fields();
        String done = conversation
                .words()
                .say(
                        request.state() == RequestState.AWAITING_OWNER
                                ? "form.request.done-owner"
                                : "form.request.done",
                        request.number(),
                        fields.workload(),
                        text.usd(fields.monthlyEstimate()),
                        text.ccu(fields.monthlyEstimate()),
                        Moment.of(request.expiresAt()));
        return conversation.answers().inForm(conversation.words().say("form.recorded"), done);
    }
}
