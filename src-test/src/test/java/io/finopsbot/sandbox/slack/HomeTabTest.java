package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HomeTabTest extends SlackSandbox {
    private static final String HOME = ViewTexts.json("{'type':'home','blocks':[{'type':'actions','elements':["
            + "{'type':'button','action_id':'new','text':{'type':'plain_text','text':'New request'}}]}]}");

    @Test
    void openingItIsToldToTheBot() {
        pia().opensHome();

        JsonNode event = bot.last().json().path("event");
        assertThat(event.path("type").asString()).isEqualTo("app_home_opened");
        assertThat(event.path("user").asString()).isEqualTo("U0PIA");
        assertThat(event.path("tab").asString()).isEqualTo("home");
    }

    @Test
    void aButtonOnItIsPressed() throws Exception {
        client().viewsPublish(request -> request.userId("U0PIA").viewAsString(HOME));

        pia().home().presses("New request");

        JsonNode payload = bot.last().payload();
        assertThat(payload.path("type").asString()).isEqualTo("block_actions");
        assertThat(payload.at("/view/type").asString()).isEqualTo("home");
        assertThat(payload.at("/actions/0/action_id").asString()).isEqualTo("new");
        assertThat(payload.path("trigger_id").asString()).isNotEmpty();
        assertThatThrownBy(() -> pia().home().presses("Other")).hasMessageContaining("[New request]");
    }

    @Test
    void oneOfSeveralButtonsIsPressedByWhatStandsBesideIt() throws Exception {
        client().viewsPublish(request -> request.userId("U0PIA")
                .viewAsString(ViewTexts.json("{'type':'home','blocks':[" + section("BR-1") + "," + actions("one") + ","
                        + section("BR-2") + "," + actions("two") + "]}")));

        pia().home().presses("Claim", "BR-2");
        assertThat(bot.last().payload().at("/actions/0/value").asString()).isEqualTo("two");
        pia().home().presses("Claim");
        assertThat(bot.last().payload().at("/actions/0/value").asString()).isEqualTo("one");
        assertThatThrownBy(() -> pia().home().presses("Claim", "BR-3")).hasMessageContaining("BR-2");
    }

    @Test
    void anOptionOfAMenuIsChosen() throws Exception {
        client().viewsPublish(request -> request.userId("U0PIA")
                .viewAsString(ViewTexts.json("{'type':'home','blocks':[{'type':'actions','elements':[{"
                        + "'type':'static_select','action_id':'open','placeholder':{'type':'plain_text','text':'Open'},"
                        + "'options':[{'text':{'type':'plain_text','text':'Nova'},'value':'nova'}]}]}]}")));

        pia().home().chooses("Open", "Nova");

        assertThat(bot.last().payload().at("/actions/0/selected_option/value").asString())
                .isEqualTo("nova");
        assertThatThrownBy(() -> pia().home().chooses("Close", "Nova")).hasMessageContaining("no menu 'Close'");
    }

    @Test
    void anExternalIdIsGivenOnce() throws Exception {
        assertThat(openWithExternalId("card-1")).isNull();
        server.slack().person(People.OTTO).types("/finops request");
        String trigger = bot.last().field("trigger_id");

        String error = client().viewsOpen(request -> request.triggerId(trigger).viewAsString(external("card-1")))
                .getError();

        assertThat(error).isEqualTo("duplicate_external_id");
    }

    private String openWithExternalId(String id) throws Exception {
        pia().types("/finops request");
        String trigger = bot.last().field("trigger_id");
        return client().viewsOpen(request -> request.triggerId(trigger).viewAsString(external(id)))
                .getError();
    }

    private static String section(String text) {
        return "{'type':'section','text':{'type':'mrkdwn','text':'" + text + "'}}";
    }

    private static String actions(String value) {
        return "{'type':'actions','elements':[{'type':'button','action_id':'claim','value':'" + value
                + "','text':{'type':'plain_text','text':'Claim'}}]}";
    }

    private static String external(String id) {
        return ViewTexts.modal("Form", "{'type':'divider'}", ",'external_id':'" + id + "'");
    }

    private SlackPerson pia() {
        return server.slack().person(People.PIA);
    }
}
