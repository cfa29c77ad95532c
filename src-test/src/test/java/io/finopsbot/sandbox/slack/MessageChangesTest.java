package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import io.finopsbot.sandbox.people.People;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the bot posted, it can change and take back. */
class MessageChangesTest extends SlackSandbox {
    private static final String FINOPS = "C0FINOPS";

    @Test
    void theBotChangesItsOwnMessage() throws Exception {
        String ts = post("before");

        String error = client().chatUpdate(
                        request -> request.channel(FINOPS).ts(ts).text("after"))
                .getError();

        assertThat(error).isNull();
        assertThat(server.slack().person(People.PIA).seesInChannel())
                .singleElement()
                .matches(seen ->
                        seen.text().equals("after") && seen.message().ts().equals(ts));
    }

    @Test
    void blocksStayWhereAnUpdateSendsNone() throws Exception {
        ChatPostMessageResponse posted = client().chatPostMessage(
                        request -> request.channel(FINOPS).text("before").blocksAsString("[{\"type\":\"divider\"}]"));

        client().chatUpdate(
                        request -> request.channel(FINOPS).ts(posted.getTs()).text("after"));

        assertThat(server.slack().messages(FINOPS))
                .singleElement()
                .matches(message -> message.blocks().size() == 1);
    }

    @Test
    void aPersonsMessageIsNotTheBotsToChange() {
        server.slack().person(People.PIA).says(FINOPS, "mine");
        String ts = server.slack().messages(FINOPS).get(0).ts();

        assertThat(updateError(ts)).isEqualTo("cant_update_message");
        assertThat(deleteError(ts)).isEqualTo("cant_delete_message");
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThat(updateError("1.000001")).isEqualTo("message_not_found");
        assertThat(deleteError("1.000001")).isEqualTo("message_not_found");
    }

    @Test
    void theBotTakesBackItsOwnMessage() throws Exception {
        assertThat(deleteError(post("oops"))).isNull();
        assertThat(server.slack().messages(FINOPS)).isEmpty();
    }

    @Test
    void anEphemeralMessageIsForOnePersonAndNotInTheHistory() throws Exception {
        var answer = client().chatPostEphemeral(
                        request -> request.channel(FINOPS).user("U0PIA").text("psst"));

        assertThat(answer.getError()).isNull();
        assertThat(server.slack().person(People.PIA).ephemerals()).hasSize(1);
        assertThat(server.slack().person(People.OTTO).ephemerals()).isEmpty();
        assertThat(history().getMessages()).isEmpty();
        assertThat(updateError(answer.getMessageTs())).isEqualTo("message_not_found");
    }

    @Test
    void anEphemeralMessageNeedsAMember() throws Exception {
        assertThat(client().chatPostEphemeral(request ->
                                request.channel(FINOPS).user("U0NOBODY").text("psst"))
                        .getError())
                .isEqualTo("user_not_in_channel");
    }

    private String post(String text) throws Exception {
        realTime.advance(Duration.ofSeconds(1));
        return client().chatPostMessage(request -> request.channel(FINOPS).text(text))
                .getTs();
    }

    private String updateError(String ts) {
        try {
            return client().chatUpdate(request -> request.channel(FINOPS).ts(ts).text("after"))
                    .getError();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private String deleteError(String ts) {
        try {
            return client().chatDelete(request -> request.channel(FINOPS).ts(ts))
                    .getError();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ConversationsHistoryResponse history() throws Exception {
        return client().conversationsHistory(request -> request.channel(FINOPS));
    }
}
