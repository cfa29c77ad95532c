package io.finopsbot.bot.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import com.slack.api.Slack;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.fakes.InMemoryMessageBook;
import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.MessageBook;
import java.time.Duration;
import java.time.Instant;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message that must stand exactly once, also when Slack's answer is lost. */
class PostOnceTest {
    private static final String KEY = "card:BR-1001";
    private static final String CHANNEL = "C0FINOPS";
    private static final Lease HELD = () -> {};
    private static final JsonNode CARD = JsonMapper.shared().readTree("{\"text\": \"card\", \"blocks\": []}");
    private static final String OURS = "{'ts': '%s', 'metadata': {'event_type': 'finops_message',"
            + " 'event_payload': {'installation': '%s', 'key': '%s'}}}";

    private final SlackStub stub = new SlackStub();
    private final Slack slack = SlackConnection.open(stub.apiUrl(), Duration.ofSeconds(3), Dns.SYSTEM);
    private final InMemoryMessageBook book = new InMemoryMessageBook();
    private final PostOnce posts = new PostOnce(
            new SlackClient(slack.methods(SlackStub.TOKEN)),
            book,
            new Installation("inst1234"),
            new SettableClock(Instant.parse("2026-05-04T08:30:00Z")));

    @AfterEach
    void stop() throws Exception {
        slack.close();
        stub.close();
    }

    @Test
    void isPostedWithAMarkThenChangedInPlace() {
        posts.bring(KEY, CHANNEL, null, CARD, HELD);
        posts.bring(KEY, CHANNEL, null, CARD, HELD);

        assertThat(stub.methods()).containsExactly("chat.postMessage", "chat.update");
        assertThat(stub.asked("chat.postMessage").get(0).get("metadata"))
                .contains("finops_message", "\"installation\":\"inst1234\"", "\"key\":\"card:BR-1001\"");
        assertThat(stub.asked("chat.update").get(0)).containsEntry("ts", "1.000001");
    }

    @Test
    void whatStandsIsLeftAlone() {
        posts.leave(KEY, CHANNEL, null, CARD, HELD);
        posts.leave(KEY, CHANNEL, null, CARD, HELD);

        assertThat(stub.methods()).containsExactly("chat.postMessage");
    }

    @Test
    void aPostWhoseAnswerWasLostIsFoundAgainByItsMark() {
        losesTheAnswer();
        history(ours("7.000007", "inst1234", KEY) + ", {'ts': '8.000008'}");

        posts.bring(KEY, CHANNEL, null, CARD, HELD);

        assertThat(stub.asked("chat.postMessage")).hasSize(1);
        assertThat(stub.asked("chat.update"))
                .singleElement()
                .satisfies(change -> assertThat(change).containsEntry("ts", "7.000007"));
        assertThat(book.find(KEY)).contains(new MessageBook.Entry(CHANNEL, "7.000007"));
        assertThat(stub.asked("conversations.history").get(0)).containsEntry("include_all_metadata", "1");
    }

    @Test
    void ofTwoThatAreFoundTheFirstStays() {
        losesTheAnswer();
        history(ours("9.000009", "inst1234", KEY) + ", " + ours("7.000007", "inst1234", KEY));

        posts.bring(KEY, CHANNEL, null, CARD, HELD);

        assertThat(stub.asked("chat.delete"))
                .singleElement()
                .satisfies(removal -> assertThat(removal).containsEntry("ts", "9.000009"));
        assertThat(book.find(KEY)).contains(new MessageBook.Entry(CHANNEL, "7.000007"));
        assertThat(stub.asked("chat.postMessage")).hasSize(1);
    }

    @Test
    void whatNeverArrivedIsPostedAgain() {
        losesTheAnswer();
        history(ours("6.000006", "other999", KEY) + ", " + ours("7.000007", "inst1234", "card:BR-1002"));

        posts.bring(KEY, CHANNEL, null, CARD, HELD);

        assertThat(stub.asked("chat.postMessage")).hasSize(2);
        assertThat(book.find(KEY)).contains(new MessageBook.Entry(CHANNEL, "1.000001"));
    }

    @Test
    void aMarkIsLookedForOnAllPages() {
        losesTheAnswer();
        stub.answersInTurn(
                "conversations.history",
                SlackStub.json("{'ok': true, 'messages': [{'ts': '9.000009'}],"
                        + " 'response_metadata': {'next_cursor': 'older'}}"),
                SlackStub.json("{'ok': true, 'messages': [" + ours("7.000007", "inst1234", KEY) + "]}"));

        posts.bring(KEY, CHANNEL, null, CARD, HELD);

        assertThat(stub.asked("conversations.history").get(1)).containsEntry("cursor", "older");
        assertThat(stub.asked("chat.postMessage")).hasSize(1);
        assertThat(book.find(KEY)).contains(new MessageBook.Entry(CHANNEL, "7.000007"));
    }

    @Test
    void aReplyIsLookedForInItsThread() {
        losesTheAnswer("5.000005");
        stub.answers("conversations.replies", "{'ok': true, 'messages': [" + ours("7.000007", "inst1234", KEY) + "]}");

        posts.leave(KEY, CHANNEL, "5.000005", CARD, HELD);

        assertThat(stub.asked("conversations.replies").get(0)).containsEntry("ts", "5.000005");
        assertThat(stub.asked("chat.postMessage")).hasSize(1);
    }

    @Test
    void whoHasLostTheLeaseCallsNobody() {
        Lease lost = () -> {
            throw new Lease.LeaseLost(KEY);
        };

        assertThatExceptionOfType(Lease.LeaseLost.class).isThrownBy(() -> posts.bring(KEY, CHANNEL, null, CARD, lost));
        assertThat(stub.methods()).isEmpty();
        assertThat(book.find(KEY)).isEmpty();
    }

    private void losesTheAnswer() {
        losesTheAnswer(null);
    }

    private void losesTheAnswer(@Nullable String thread) {
        stub.answersInTurn(
                "chat.postMessage",
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                SlackStub.json("{'ok': true, 'ts': '1.000001'}"));
        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(() -> posts.bring(KEY, CHANNEL, thread, CARD, HELD));
        assertThat(book.find(KEY)).contains(new MessageBook.Entry(CHANNEL, null));
    }

    private void history(String messages) {
        stub.answers("conversations.history", "{'ok': true, 'messages': [" + messages + "]}");
    }

    private static String ours(String timestamp, String installation, String key) {
        return OURS.formatted(timestamp, installation, key);
    }
}
