package io.finopsbot.bot.coverage;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.desk.Reader;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import tools.jackson.databind.JsonNode;

/** {@code /finops models [words]}: the AI Models table, page by page, and the scopes behind each of its rows. */
public final class ModelsFeature implements Command, Feature {
    private final CurrentModels models;
    private final Conversation conversation;
    private final ModelsMessage message;
    private final ScopesView scopes;
    private final ReadingRoom room;

    public ModelsFeature(
            CurrentModels models,
            Conversation conversation,
            Organisation organisation,
            PlatformBadge badge,
            ReadingRoom room) {
        this.models = models;
        this.conversation = conversation;
        this.message = new ModelsMessage(conversation.words(), new ModelsText(conversation.words()), badge);
        this.room = room;
        this.scopes = new ScopesView(conversation.words(), organisation, badge);
    }

    @Override
    public String word() {
        return "models";
    }

    @Override
    public String help() {
        return conversation.words().say("help.models");
    }

    @Override
    public Response answer(Spoken spoken) {
        PageTarget page = new PageTarget(1, ModelsMessage.shortened(spoken.rest()));
        return conversation.showTwoWays("The models table", spoken, () -> message.of(models.table(), page, false));
    }

    @Override
    public void register(App app) {
        app.blockAction("models-previous", (request, context) -> turn(request));
        app.blockAction("models-next", (request, context) -> turn(request));
        app.blockAction("open-model", (request, context) -> open(request));
        app.blockAction("scopes-previous", (request, context) -> turnScopes(request));
        app.blockAction("scopes-next", (request, context) -> turnScopes(request));
    }

    private Response turn(BlockActionRequest request) {
        Button button = new Button(request);
        PageTarget page = PageTarget.parse(button.value());
        return conversation.replaceTwoWays("The models table", button, () -> message.of(models.table(), page, true));
    }

    private Response open(BlockActionRequest request) {
        Button menu = new Button(request);
        return conversation.open(
                menu.trigger(), menu.responseUrl(), () -> view(menu, new PageTarget(1, menu.choice())));
    }

    private Response turnScopes(BlockActionRequest request) {
        Button button = new Button(request);
        return conversation.change(
                new Form(request.getPayload()), () -> view(button, PageTarget.parse(button.value())));
    }

    private JsonNode view(Button pressed, PageTarget page) {
        Reader reader = room.reader(new PersonId(pressed.userId()));
        return ModelOptions.chosen(models.table(), page.of())
                .map(row -> scopes.of(row, page.page(), models, reader))
                .orElseGet(() -> conversation
                        .answers()
                        .formSaying(
                                conversation.words().say("scopes.title"),
                                conversation.words().say("models.gone")));
    }
}
