package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import org.junit.jupiter.api.Test;

class FirstContactTest extends SlackSandbox {

    @Test
    void theOfficialClientPostsAMessage() throws Exception {
        ChatPostMessageResponse posted =
                client().chatPostMessage(request -> request.channel("C0FINOPS").text("Hello"));

        assertThat(posted.getError()).isNull();
        assertThat(posted.getMessage().getText()).isEqualTo("Hello");
        SlackPerson pia = server.slack().person(People.PIA);
        assertThat(pia.seesInChannel()).hasSize(1).first().matches(seen -> seen.contains("Hello"));
    }

    @Test
    void aPersonTypesASignedCommand() {
        bot.answers(request -> new StubBot.Answer(200, "Here you are, <@U0PIA>"));

        Reply reply = server.slack().person(People.PIA).types("/finops request now");

        assertThat(reply.acknowledged()).isTrue();
        assertThat(reply.text()).isEqualTo("Here you are, @Pia Owner");
        StubBot.Received received = bot.last();
        assertThat(received.field("command")).isEqualTo("/finops");
        assertThat(received.field("text")).isEqualTo("request now");
        assertThat(received.field("user_id")).isEqualTo("U0PIA");
        SlackSignature.Generator generator =
                new SlackSignature.Generator(server.keys().slackSigningSecret());
        assertThat(new SlackSignature.Verifier(generator)
                        .isValid(
                                received.header("X-Slack-Request-Timestamp"),
                                received.body(),
                                received.header("X-Slack-Signature")))
                .isTrue();
    }
}
