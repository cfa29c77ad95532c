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
import io.finopsbot.workflows.desk.ChangeEntry;
import io.finopsbot.workflows.desk.ConsiderEntry;
import io.finopsbot.workflows.desk.ModelDesk;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The button <em>Change entry</em>, and the form behind it. */
public final class EditEntry implements Feature {
    private static final Map<Rule, String> FIELDS = Map.of(Rule.ENTRY_UNCHANGED, "name", Rule.MODEL_NAME_TAKEN, "name");

    private final ModelDesk desk;
    private final Conversation conversation;
    private final FindModel find;
    private final CatalogueForm form;
    private final EntryReader reader;

    public EditEntry(
            ModelDesk desk, Conversation conversation, FindModel find, CatalogueForm form, EntryReader reader) {
        this.desk = desk;
        this.conversation = conversation;
        this.find = find;
        this.form = form;
        this.reader = reader;
    }

    @Override
    public void register(App app) {
        app.blockAction("model-entry", (request, context) -> press(request));
        app.viewSubmission(CatalogueForm.CHANGE, (request, context) -> submit(request));
    }

    private Response press(BlockActionRequest request) {
        Button button = new Button(request);
        // The entry is read after the standing: a change that comes between makes the form stale, and never hides.
        Outcome<JsonNode> view = find.key(ModelTarget.parse(button.value()).key())
                .then(entry -> desk.decide(
                        entry.model(), new ConsiderEntry(), conversation.actor(button.userId()), button.envelope()))
                .then(standing -> find.key(standing.model().key()).then(entry -> filled(standing, entry)));
        return conversation.openUnlessRefused(button, view, filled -> filled);
    }

    private Outcome<JsonNode> filled(ModelStanding standing, CatalogueEntry entry) {
        return form.takes(entry)
                ? Outcome.of(form.of(standing, entry))
                : Outcome.refused(Rule.ENTRY_TOO_LONG, entry.model().title());
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        ModelTarget target = ModelTarget.parse(filled.metadata());
        return find.key(target.key())
                .fold(
                        known -> submit(request, filled, target, known),
                        refusal -> conversation.answers().refusalInForm(refusal, Map.of()));
    }

    private Response submit(ViewSubmissionRequest request, Form filled, ModelTarget seen, CatalogueEntry known) {
        EntryReader.Reading reading = reader.read(filled, known.model());
        return reading.entry()
                .map(entry -> desk.decide(
                        known.model(),
                        new ChangeEntry(entry, seen.number()),
                        conversation.actor(filled.userId()),
                        Envelopes.ofView(request, filled.viewId())))
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
                                .say("form.entry.done", standing.model().title()));
    }
}
