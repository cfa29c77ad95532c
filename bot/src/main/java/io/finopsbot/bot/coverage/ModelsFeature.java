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
import io.finopsbot.workflows.people.Organisation;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** {@code /finops models [words]}: the AI Models table, page by page, and the scopes behind each of its rows. */
public final class ModelsFeature implements Command, Feature {
    private final CurrentModels models;
    private final Conversation conversation;
    private final ModelsMessage message;
    private final ScopesView scopes;

    public ModelsFeature(
            CurrentModels models, Conversation conversation, Organisation organisation, PlatformBadge badge) {
        this.models = models;
        this.conversation = conversation;
        this.message = new ModelsMessage(conversation.words(), new ModelsText(conversation.words()), badge);
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
        return show(spoken.responseUrl(), new PageTarget(1, ModelsMessage.shortened(spoken.rest())), false);
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
        return show(Objects.requireNonNull(button.responseUrl()), PageTarget.parse(button.value()), true);
    }

    private Response show(String responseUrl, PageTarget page, boolean replace) {
        return conversation.tellTwoWays(
                "The models table", responseUrl, () -> message.of(models.table(), page, replace));
    }

    private Response open(BlockActionRequest request) {
        Button menu = new Button(request);
        return conversation.open(menu.trigger(), menu.responseUrl(), () -> view(new PageTarget(1, menu.choice())));
    }

    private Response turnScopes(BlockActionRequest request) {
        PageTarget page = PageTarget.parse(new Button(request).value());
        return conversation.change(new Form(request.getPayload()), () -> view(page));
    }

    private JsonNode view(PageTarget page) {
        return ModelOptions.chosen(models.table(), page.of())
                .map(row -> scopes.of(row, page.page(), models))
                .orElseGet(() -> conversation
                        .answers()
                        .formSaying(
                                conversation.words().say("scopes.title"),
                                conversation.words().say("models.gone")));
    }
}
