package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;

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

    private ConversationsHistoryResponse history() throws Exception {
        return client().conversationsHistory(request -> request.channel(FINOPS));
    }

    private static List<String> texts(ConversationsHistoryResponse history) {
        return history.getMessages().stream().map(Message::getText).toList();
    }
}
