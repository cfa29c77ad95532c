package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.webhook.WebhookResponse;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResponseUrlTest extends SlackSandbox {
    private static final String CARD = ViewTexts.json("[{'type':'actions','elements':[{'type':'button',"
            + "'action_id':'approve','text':{'type':'plain_text','text':'Approve'},'value':'BR-1'}]}]");

    @Test
    void anAnswerIsForThePersonAloneUnlessItSaysOtherwise() throws Exception {
        String url = commandUrl();

        respond(url, "{'text':'for you'}");
        respond(url, "{'response_type':'in_channel','text':'for all'}");

        assertThat(pia().ephemerals()).extracting(SeenMessage::text).containsExactly("for you");
        assertThat(server.slack().person(People.OTTO).seesInChannel())
                .extracting(SeenMessage::text)
                .containsExactly("for all");
    }

    @Test
    void itWorksFiveTimes() throws Exception {
        String url = commandUrl();
        for (int i = 0; i < 5; i++) {
            assertThat(respond(url, "{'text':'again'}").getCode()).isEqualTo(200);
        }

        WebhookResponse sixth = respond(url, "{'text':'again'}");

        assertThat(sixth.getCode()).isEqualTo(404);
        assertThat(sixth.getBody()).contains("used_url");
        assertThat(pia().ephemerals()).hasSize(5);
    }

    @Test
    void itLivesThirtyMinutesOfTheSandboxsTime() throws Exception {
        String url = commandUrl();
        server.clock().advance(Duration.ofMinutes(29));
        assertThat(respond(url, "{'text':'in time'}").getCode()).isEqualTo(200);

        server.clock().advance(Duration.ofMinutes(2));
        WebhookResponse late = respond(url, "{'text':'late'}");

        assertThat(late.getCode()).isEqualTo(404);
        assertThat(late.getBody()).contains("expired_url");
    }

    @Test
    void anInventedOneIsRefused() throws Exception {
        WebhookResponse answer = respond(server.baseUrl() + "/slack/respond/none", "{'text':'hello'}");

        assertThat(answer.getCode()).isEqualTo(404);
    }

    @Test
    void itReplacesTheMessageThatThePersonActedOn() throws Exception {
        String url = pressUrl();

        respond(url, "{'replace_original':true,'text':'Approved'}");

        assertThat(pia().seesInChannel())
                .singleElement()
                .matches(seen -> seen.text().equals("Approved"));
    }

    @Test
    void withoutReplacingItAddsAMessage() throws Exception {
        String url = pressUrl();

        respond(url, "{'text':'Noted'}");

        assertThat(pia().seesInChannel()).extracting(SeenMessage::text).containsExactly("[Approve]", "Noted");
    }

    @Test
    void itDeletesTheMessageThatThePersonActedOn() throws Exception {
        String url = pressUrl();

        respond(url, "{'delete_original':true}");

        assertThat(pia().seesInChannel()).isEmpty();
    }

    @Test
    void itChangesAnEphemeralMessage() throws Exception {
        client().chatPostEphemeral(request ->
                request.channel("C0FINOPS").user("U0PIA").text("card").blocksAsString(CARD));
        pia().presses(pia().ephemerals().get(0), "Approve");
        String url = bot.last().payload().path("response_url").asString();

        respond(url, "{'replace_original':true,'text':'Done'}");

        assertThat(pia().ephemerals())
                .singleElement()
                .matches(seen -> seen.text().equals("Done"));
    }

    @Test
    void brokenBlocksAreRefused() throws Exception {
        WebhookResponse answer = respond(commandUrl(), "{'blocks':[{'type':'poem'}]}");

        assertThat(answer.getCode()).isEqualTo(400);
        assertThat(answer.getBody()).contains("invalid_blocks");
    }

    private SlackPerson pia() {
        return server.slack().person(People.PIA);
    }

    private String commandUrl() {
        pia().types("/finops help");
        return bot.last().field("response_url");
    }

    private String pressUrl() throws Exception {
        client().chatPostMessage(
                        request -> request.channel("C0FINOPS").text("card").blocksAsString(CARD));
        pia().presses(pia().seesInChannel().get(0), "Approve");
        return bot.last().payload().path("response_url").asString();
    }

    private WebhookResponse respond(String url, String json) throws Exception {
        return slack.send(url, ViewTexts.json(json));
    }
}
