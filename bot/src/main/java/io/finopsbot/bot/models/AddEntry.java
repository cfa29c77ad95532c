package io.finopsbot.bot.models;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Envelopes;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.desk.ModelDesk;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.rules.Rule;
import java.util.Map;

/** {@code /finops model add}: the form in which a lead adds a model. */
public final class AddEntry implements Feature {
    private static final String WORD = "add";
    private static final Map<Rule, String> FIELDS = Map.of(Rule.MODEL_KNOWN, "id", Rule.MODEL_NAME_TAKEN, "name");

    private final ModelDesk desk;
    private final Conversation conversation;
    private final CatalogueForm form;
    private final EntryReader reader;

    public AddEntry(ModelDesk desk, Conversation conversation, CatalogueForm form, EntryReader reader) {
        this.desk = desk;
        this.conversation = conversation;
        this.form = form;
        this.reader = reader;
    }

    @Override
    public void register(App app) {
        app.viewSubmission(CatalogueForm.ADD, (request, context) -> submit(request));
    }

    /** Whether somebody wants to add a model, and not to look at one. */
    static boolean isMeant(Spoken spoken) {
        return spoken.rest().equalsIgnoreCase(WORD);
    }

    /** Opens the form for a lead. */
    Response answer(Spoken spoken) {
        return desk.considerAdding(conversation.actor(spoken.userId()), spoken.envelope())
                .map(conversation.answers()::refusal)
                .orElseGet(() -> conversation.open(spoken.trigger(), spoken.responseUrl(), form::empty));
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        EntryReader.Reading reading = reader.read(filled, null);
        return reading.entry()
                .map(entry -> desk.add(
                        entry, conversation.actor(filled.userId()), Envelopes.ofView(request, filled.viewId())))
                .map(outcome -> outcome.fold(
                        this::recorded, refusal -> conversation.answers().refusalInForm(refusal, FIELDS)))
                .orElseGet(() -> conversation.answers().fieldErrors(reading.wrong()));
    }

    private Response recorded(ModelStanding standing) {
        return conversation
                .answers()
                .inForm(
                        conversation.words().say("form.recorded"),
                        conversation
                                .words()
                                .say("form.entry-add.done", standing.model().title()));
    }
}
