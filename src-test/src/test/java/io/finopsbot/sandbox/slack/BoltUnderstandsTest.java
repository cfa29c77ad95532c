package io.finopsbot.sandbox.slack;

import static io.finopsbot.sandbox.slack.ViewTexts.element;
import static io.finopsbot.sandbox.slack.ViewTexts.input;
import static io.finopsbot.sandbox.slack.ViewTexts.modal;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.methods.request.views.ViewsOpenRequest;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.event.SubteamMembersChangedEvent;
import com.slack.api.model.view.ViewState;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.Modal;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.slack.client.Submission;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack's own framework takes what this Slack sends for what the real one sends. */
class BoltUnderstandsTest extends SlackSandbox {
    private static final String FORM = modal(
            "Form",
            input("name", "Name", element("plain_text_input", "")) + ","
                    + input("account", "Account", element("external_select", ",'min_query_length':0")));
    private static final String CARD = ViewTexts.json("[{'type':'actions','elements':[{'type':'button',"
            + "'action_id':'approve','value':'BR-1','text':{'type':'plain_text','text':'Approve'}}]}]");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @BeforeEach
    void behindTheStubIsBolt() {
        App app = new App(AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(server.keys().slackBotToken())
                .signingSecret(server.keys().slackSigningSecret())
                .build());
        teach(app);
        SlackRequestParser parser = new SlackRequestParser(app.config());
        bot.answers(received -> {
            try {
                Response response = app.run(Objects.requireNonNull(parser.parse(wire(received))));
                return new StubBot.Answer(response.getStatusCode(), Objects.requireNonNullElse(response.getBody(), ""));
            } catch (Exception e) {
                return new StubBot.Answer(500, e.toString());
            }
        });
    }

    private void teach(App app) {
        app.command("/finops", (request, context) -> {
            context.client()
                    .viewsOpen(ViewsOpenRequest.builder()
                            .triggerId(request.getPayload().getTriggerId())
                            .viewAsString(FORM)
                            .build());
            return context.ack("Here is the form");
        });
        app.blockSuggestion(
                "value",
                (request, context) -> context.ack(answer -> answer.options(List.of(Option.builder()
                        .text(PlainTextObject.builder().text("Payments").build())
                        .value("123456789012")
                        .build()))));
        app.viewSubmission("form", (request, context) -> {
            String name = value(request.getPayload().getView().getState(), "name");
            heard.add("submitted " + name);
            return name.equals("taken") ? context.ackWithErrors(Map.of("name", "Taken. `NAME_TAKEN`")) : context.ack();
        });
        app.blockAction("approve", (request, context) -> {
            heard.add("approved " + request.getPayload().getActions().get(0).getValue() + " by "
                    + request.getPayload().getUser().getId());
            context.respond("Thank you");
            return context.ack();
        });
        app.event(SubteamMembersChangedEvent.class, (payload, context) -> {
            heard.add("removed " + payload.getEvent().getRemovedUsers());
            return context.ack();
        });
    }

    @Test
    void commandsAndModalsAndMenus() {
        SlackPerson pia = server.slack().person(People.PIA);
        assertThat(pia.types("/finops request").text()).isEqualTo("Here is the form");
        Modal form = pia.openModal().fills("Name", "taken").selects("Account", "Payments");

        Submission refused = form.submits();
        Submission accepted = form.fills("Name", "free").submits();

        assertThat(refused.text()).isEqualTo("Name: Taken. `NAME_TAKEN`");
        assertThat(accepted.isClosed()).isTrue();
        assertThat(heard).containsExactly("submitted taken", "submitted free");
    }

    @Test
    void buttons() throws Exception {
        client().chatPostMessage(
                        request -> request.channel("C0FINOPS").text("card").blocksAsString(CARD));
        SlackPerson lea = server.slack().person(People.LEA);

        lea.presses(lea.seesInChannel().get(0), "Approve");

        assertThat(heard).containsExactly("approved BR-1 by U0LEA");
        assertThat(lea.ephemerals()).singleElement().matches(seen -> seen.text().equals("Thank you"));
    }

    @Test
    void events() {
        server.slack().removeFromGroup("S0LEADS", People.LUIS);

        assertThat(heard).containsExactly("removed [U0LUIS]");
    }

    @Test
    void aWrongSignatureIsTurnedAway() {
        String now = Long.toString(server.clock().instant().getEpochSecond());

        assertThat(server.slack()
                        .door()
                        .post("command=%2Ffinops", now, "v0=wrong")
                        .status())
                .isEqualTo(401);
    }

    private static String value(ViewState state, String blockId) {
        Map<String, ViewState.Value> block =
                Objects.requireNonNull(state.getValues().get(blockId));
        return Objects.requireNonNull(block.get("value")).getValue();
    }

    private static SlackRequestParser.HttpRequest wire(StubBot.Received received) {
        Map<String, List<String>> headers = received.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .requestBody(received.body())
                .headers(new RequestHeaders(headers))
                .build();
    }
}
