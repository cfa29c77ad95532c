package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import io.finopsbot.sandbox.people.People;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChannelMessagesTest extends SlackSandbox {
    private static final String FINOPS = "C0FINOPS";

    @Test
    void idsRiseWithEachMessage() throws Exception {
        List<String> ids = List.of(post("one"), post("two"), post("three"));

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aMessageGoesToAPersonByTheirId() throws Exception {
        client().chatPostMessage(request -> request.channel("U0PIA").text("For you"));

        assertThat(server.slack().person(People.PIA).directMessages()).hasSize(1);
        assertThat(server.slack().person(People.OTTO).directMessages()).isEmpty();
    }

    @Test
    void wrongPlacesAreNamed() throws Exception {
        server.slack().channels().create("C0OTHER", "other", false);

        assertThat(error("C0NONE")).isEqualTo("channel_not_found");
        assertThat(error("U0NOBODY")).isEqualTo("channel_not_found");
        assertThat(error("C0OTHER")).isEqualTo("not_in_channel");
    }

    @Test
    void aMessageNeedsTextOrBlocks() throws Exception {
        assertThat(client().chatPostMessage(request -> request.channel(FINOPS)).getError())
                .isEqualTo("no_text");
    }

    @Test
    void textIsBounded() throws Exception {
        assertThat(client().chatPostMessage(request -> request.channel(FINOPS).text("x".repeat(4001)))
                        .getError())
                .isEqualTo("msg_too_long");
    }

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

    @Test
    void metadataComesBackToWhoAsksForIt() throws Exception {
        Message.Metadata metadata = new Message.Metadata();
        metadata.setEventType("finops_card");
        metadata.setEventPayload(Map.of("request", "BR-1001"));
        client().chatPostMessage(request -> request.channel(FINOPS).text("card").metadata(metadata));

        Message with = client().conversationsHistory(
                        request -> request.channel(FINOPS).includeAllMetadata(true))
                .getMessages()
                .get(0);

        assertThat(with.getMetadata().getEventType()).isEqualTo("finops_card");
        assertThat(with.getMetadata().getEventPayload()).containsEntry("request", "BR-1001");
        assertThat(history().getMessages().get(0).getMetadata()).isNull();
    }

    @Test
    void metadataWithoutATypeIsRefused() throws Exception {
        assertThat(client().chatPostMessage(request ->
                                request.channel(FINOPS).text("card").metadataAsString("{\"event_payload\":{}}"))
                        .getError())
                .isEqualTo("invalid_metadata_format");
    }

    @Test
    void historyIsNewestFirstAndInPages() throws Exception {
        post("one");
        String two = post("two");
        post("three");

        var first =
                client().conversationsHistory(request -> request.channel(FINOPS).limit(2));
        var second = client().conversationsHistory(request -> request.channel(FINOPS)
                .limit(2)
                .cursor(first.getResponseMetadata().getNextCursor()));
        var since =
                client().conversationsHistory(request -> request.channel(FINOPS).oldest(two));

        assertThat(texts(first)).containsExactly("three", "two");
        assertThat(first.isHasMore()).isTrue();
        assertThat(texts(second)).containsExactly("one");
        assertThat(second.isHasMore()).isFalse();
        assertThat(texts(since)).containsExactly("three");
    }

    @Test
    void repliesStandInTheirThread() throws Exception {
        String parent = post("parent");
        realTime.advance(Duration.ofSeconds(1));
        client().chatPostMessage(
                        request -> request.channel(FINOPS).threadTs(parent).text("reply"));

        var thread =
                client().conversationsReplies(request -> request.channel(FINOPS).ts(parent));

        assertThat(thread.getMessages()).extracting(Message::getText).containsExactly("parent", "reply");
        assertThat(texts(history())).containsExactly("parent");
        assertThat(client().conversationsReplies(
                                request -> request.channel(FINOPS).ts("1.000001"))
                        .getError())
                .isEqualTo("thread_not_found");
    }

    @Test
    void aPermanentLinkLeadsToTheMessage() throws Exception {
        String ts = post("here");

        String link = client().chatGetPermalink(
                        request -> request.channel(FINOPS).messageTs(ts))
                .getPermalink();

        assertThat(link).isEqualTo(server.baseUrl() + "/archives/C0FINOPS/p" + ts.replace(".", ""));
    }

    private String post(String text) throws Exception {
        realTime.advance(Duration.ofSeconds(1));
        return client().chatPostMessage(request -> request.channel(FINOPS).text(text))
                .getTs();
    }

    private String error(String channel) throws Exception {
        return client().chatPostMessage(request -> request.channel(channel).text("Hello"))
                .getError();
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

    private static List<String> texts(ConversationsHistoryResponse history) {
        return history.getMessages().stream().map(Message::getText).toList();
    }
}
