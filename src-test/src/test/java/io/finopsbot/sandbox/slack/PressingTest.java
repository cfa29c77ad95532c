package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.SeenMessage;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.slack.team.NotSeen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Buttons and menus on messages. */
class PressingTest extends SlackSandbox {
    private static final String CARD = ViewTexts.json("[{'type':'section','text':{'type':'mrkdwn',"
            + "'text':'*BR-1001* by <@U0PIA> &lt;3'}},{'type':'actions','block_id':'decide','elements':["
            + "{'type':'button','action_id':'approve','style':'primary','value':'BR-1001',"
            + "'text':{'type':'plain_text','text':'Approve'}},"
            + "{'type':'static_select','action_id':'priority','placeholder':{'type':'plain_text','text':'Priority'},"
            + "'options':[" + ViewTexts.option("High", "high") + "," + ViewTexts.option("Low", "low") + "]}]}]");

    @Test
    void aPersonReadsTheCard() throws Exception {
        assertThat(card().text()).isEqualTo("*BR-1001* by @Pia Owner <3\n[Approve] [Priority]");
        assertThat(card().buttons()).containsExactly("Approve");
    }

    @Test
    void aPressTellsTheBotWhoPressedWhatWhere() throws Exception {
        SeenMessage card = card();

        lea().presses(card, "Approve");

        JsonNode payload = bot.last().payload();
        assertThat(payload.path("type").asString()).isEqualTo("block_actions");
        assertThat(payload.at("/user/id").asString()).isEqualTo("U0LEA");
        assertThat(payload.at("/user/team_id").asString()).isEqualTo("T0SANDBOX");
        assertThat(payload.at("/team/id").asString()).isEqualTo("T0SANDBOX");
        assertThat(payload.path("trigger_id").asString()).isNotEmpty();
        assertThat(payload.path("response_url").asString()).startsWith(server.baseUrl());
        assertThat(payload.at("/container/message_ts").asString())
                .isEqualTo(card.message().ts());
        assertThat(payload.at("/channel/id").asString()).isEqualTo("C0FINOPS");
        assertThat(payload.at("/message/ts").asString())
                .isEqualTo(card.message().ts());
        JsonNode action = payload.at("/actions/0");
        assertThat(action.path("type").asString()).isEqualTo("button");
        assertThat(action.path("action_id").asString()).isEqualTo("approve");
        assertThat(action.path("block_id").asString()).isEqualTo("decide");
        assertThat(action.path("value").asString()).isEqualTo("BR-1001");
        assertThat(action.path("action_ts").asString()).isNotEmpty();
    }

    @Test
    void aButtonIsFoundByItsActionToo() throws Exception {
        lea().pressesAction(card(), "approve");

        assertThat(bot.last().payload().at("/actions/0/value").asString()).isEqualTo("BR-1001");
    }

    @Test
    void aStaleClickIsPossible() throws Exception {
        SeenMessage stale = card();
        client().chatUpdate(request -> request.channel("C0FINOPS")
                .ts(stale.message().ts())
                .text("Decided")
                .blocksAsString("[]"));

        lea().presses(stale, "Approve");

        assertThat(bot.last().payload().at("/actions/0/action_id").asString()).isEqualTo("approve");
        assertThat(bot.last().payload().at("/message/text").asString()).isEqualTo("Decided");
    }

    @Test
    void whatIsNotOnTheCardCannotBePressed() throws Exception {
        SeenMessage card = card();

        assertThatThrownBy(() -> lea().presses(card, "Reject"))
                .isInstanceOf(NotSeen.class)
                .hasMessageContaining("'Reject'")
                .hasMessageContaining("[Approve]");
    }

    @Test
    void anOptionIsChosenFromAMenu() throws Exception {
        lea().chooses(card(), "Priority", "High");

        assertThat(bot.last().payload().at("/actions/0/selected_option/value").asString())
                .isEqualTo("high");
    }

    @Test
    void aPersonFromOutsideIsOfAnotherTeam() throws Exception {
        var stranger =
                new Person("U0OUTSIDE", "Ole Outside", "ole@partner.example", Person.Standing.STRANGER, null, null);
        server.bean(People.class).add(stranger);

        server.slack().person(stranger).presses(card(), "Approve");

        assertThat(bot.last().payload().at("/user/team_id").asString()).isNotEqualTo("T0SANDBOX");
        assertThat(bot.last().payload().at("/team/id").asString()).isEqualTo("T0SANDBOX");
    }

    @Test
    void aReplyInAThreadIsToldAsAnEvent() throws Exception {
        SeenMessage card = card();

        lea().repliesTo(card, "Why so much?");

        JsonNode event = bot.last().json().path("event");
        assertThat(event.path("type").asString()).isEqualTo("message");
        assertThat(event.path("thread_ts").asString()).isEqualTo(card.message().ts());
        assertThat(event.path("user").asString()).isEqualTo("U0LEA");
    }

    @Test
    void aMentionOfTheBotIsAnEventOfItsOwnAndTheRestIsEscaped() {
        lea().says("C0FINOPS", "<@U0FINOPSBOT> is 1 < 2 & <!channel>?");

        JsonNode event = bot.last().json().path("event");
        assertThat(event.path("type").asString()).isEqualTo("app_mention");
        assertThat(event.path("text").asString()).isEqualTo("<@U0FINOPSBOT> is 1 &lt; 2 &amp; &lt;!channel&gt;?");
    }

    private SlackPerson lea() {
        return server.slack().person(People.LEA);
    }

    private SeenMessage card() throws Exception {
        if (server.slack().messages("C0FINOPS").isEmpty()) {
            client().chatPostMessage(
                            request -> request.channel("C0FINOPS").text("card").blocksAsString(CARD));
        }
        return lea().awaitsInChannel("the card", seen -> seen.contains("BR-1001"));
    }
}
