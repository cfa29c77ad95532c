package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A person at a command line acts as somebody in this Slack. */
class ActingDoorTest extends SlackSandbox {

    @Test
    void aCommandIsTypedAndAModalIsFilledIn() throws Exception {
        String form =
                ViewTexts.modal("Form", ViewTexts.input("name", "Name", ViewTexts.element("plain_text_input", "")));
        bot.answers(request -> {
            open(request, form);
            return StubBot.Answer.OK;
        });

        assertThat(post("types", "/finops request R&D = 100%")).contains("(acknowledged)");
        assertThat(post("enters", "Name=" + encode("Invoice reader"))).contains("Modal: Form");
        assertThat(post("submits", "")).contains("CLOSED");

        assertThat(bot.received().get(0).field("text")).isEqualTo("request R&D = 100%");
        assertThat(bot.last()
                        .payload()
                        .at("/view/state/values/name/value/value")
                        .asString())
                .isEqualTo("Invoice reader");
    }

    @Test
    void aButtonIsPressed() throws Exception {
        String card = ViewTexts.json("[{'type':'actions','elements':[{'type':'button','action_id':'approve',"
                + "'text':{'type':'plain_text','text':'Approve'}}]}]");
        String ts = client().chatPostMessage(
                        request -> request.channel("C0FINOPS").text("card").blocksAsString(card))
                .getTs();

        assertThat(get()).contains("[Approve]", ts);
        post("presses", "button=Approve&message=" + ts);

        assertThat(bot.last().payload().at("/actions/0/action_id").asString()).isEqualTo("approve");
    }

    @Test
    void theHomeTabIsOpenedAndUsed() throws Exception {
        bot.answers(request -> {
            if (request.body().contains("app_home_opened")) {
                publish();
            }
            return StubBot.Answer.OK;
        });

        assertThat(post("home", "")).contains("BR-1", "[Claim]", "[Open]");
        assertThat(post("presses", "message=home&button=Claim&beside=BR-1")).contains("(acknowledged)");
        assertThat(bot.last().payload().at("/actions/0/action_id").asString()).isEqualTo("claim");
        assertThat(post("chooses", "message=home&menu=Open&option=Nova")).contains("(acknowledged)");
        assertThat(bot.last().payload().at("/actions/0/action_id").asString()).isEqualTo("open");
        assertThat(send(HttpRequest.newBuilder(URI.create(server.baseUrl() + "/"))
                        .build()))
                .contains("Home of Pia Owner", "BR-1");
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        assertThat(post("submits", "")).contains("Pia Owner has no modal open");
        assertThat(post("presses", "button=Approve&message=1.0")).contains("There is no message 1.0");
    }

    private void open(StubBot.Received request, String form) {
        if (request.field("command").isEmpty()) {
            return;
        }
        try {
            client().viewsOpen(
                            call -> call.triggerId(request.field("trigger_id")).viewAsString(form));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void publish() {
        String home =
                ViewTexts.json("{'type':'home','blocks':[{'type':'section','text':{'type':'mrkdwn','text':'BR-1'},"
                        + "'accessory':{'type':'button','action_id':'claim','text':{'type':'plain_text','text':'Claim'}}},"
                        + "{'type':'actions','elements':[{'type':'static_select','action_id':'open',"
                        + "'placeholder':{'type':'plain_text','text':'Open'},'options':["
                        + "{'text':{'type':'plain_text','text':'Nova'},'value':'nova'}]}]}]}");
        try {
            client().viewsPublish(call -> call.userId("U0PIA").viewAsString(home));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String get() throws Exception {
        return send(HttpRequest.newBuilder(door("")).build());
    }

    private String post(String what, String form) throws Exception {
        return send(HttpRequest.newBuilder(door("/" + what))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private URI door(String path) {
        return URI.create(server.baseUrl() + "/act/U0PIA" + path);
    }

    private static String send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
