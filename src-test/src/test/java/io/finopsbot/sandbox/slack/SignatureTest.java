package io.finopsbot.sandbox.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.app_backend.SlackSignature;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SignedRequest;
import io.finopsbot.sandbox.slack.client.SlackDoor;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class SignatureTest extends SlackSandbox {

    @Test
    void commandsAndInteractionsAndEventsAreSigned() {
        server.slack().person(People.PIA).types("/finops request");
        server.slack().person(People.PIA).opensHome();
        server.slack().addToGroup("S0LEADS", People.NORA);

        assertThat(bot.received()).hasSize(3).allMatch(this::isWellSigned);
    }

    @Test
    void theSignatureIsOfTheSandboxsTime() {
        server.clock().advance(Duration.ofDays(30));
        server.slack().person(People.PIA).types("/finops request");

        long timestamp = Long.parseLong(bot.last().header("X-Slack-Request-Timestamp"));
        assertThat(timestamp).isBetween(now() - 2, now());
    }

    @Test
    void aRequestCanBeSentWithAnySignature() {
        String timestamp = Long.toString(now());

        door().post("command=%2Ffinops", timestamp, "v0=" + "0".repeat(64));

        assertThat(isWellSigned(bot.last())).isFalse();
        assertThat(bot.last().header("X-Slack-Request-Timestamp")).isEqualTo(timestamp);
    }

    @Test
    void aRequestCanBeSentAgainUnchanged() {
        server.slack().person(People.PIA).types("/finops request");

        door().replay();

        StubBot.Received first = bot.received().get(0);
        StubBot.Received second = bot.received().get(1);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("X-Slack-Signature")).isEqualTo(first.header("X-Slack-Signature"));
        assertThat(second.header("X-Slack-Request-Timestamp")).isEqualTo(first.header("X-Slack-Request-Timestamp"));
    }

    @Test
    void anEventIsToldAgainWithTheSameId() {
        var event = JsonNodeFactory.instance.objectNode().put("type", "app_home_opened");
        SignedRequest told = server.slack().events().tell(event).request();

        server.slack().events().tellAgain(told, 2);

        assertThat(bot.last().header("X-Slack-Retry-Num")).isEqualTo("2");
        assertThat(bot.last().header("X-Slack-Retry-Reason")).isEqualTo("http_timeout");
        assertThat(bot.last().json().path("event_id"))
                .isEqualTo(bot.received().get(0).json().path("event_id"));
    }

    @Test
    void theAddressIsChallenged() {
        server.slack().events().challenge("are you there");

        assertThat(bot.last().json().path("type").asString()).isEqualTo("url_verification");
        assertThat(bot.last().json().path("challenge").asString()).isEqualTo("are you there");
    }

    @Test
    void whoDoesNotAnswerWithinThreeSecondsHasFailed() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        bot.answers(request -> {
            awaits(released);
            return StubBot.Answer.OK;
        });

        long began = System.nanoTime();
        Reply reply = server.slack().person(People.PIA).types("/finops request");
        Duration waited = Duration.ofNanos(System.nanoTime() - began);
        released.countDown();

        assertThat(reply.failed()).contains("operation_timeout");
        assertThat(waited).isBetween(Duration.ofMillis(2900), Duration.ofSeconds(5));
    }

    @Test
    void anErrorOfTheBotIsSeen() {
        bot.answers(request -> new StubBot.Answer(500, "oops"));

        Reply reply = server.slack().person(People.PIA).types("/finops request");

        assertThat(reply.acknowledged()).isFalse();
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.failed()).contains("http_service_error");
    }

    @Test
    void aBotThatIsNotThereIsSeen() {
        bot.close();

        assertThat(server.slack().person(People.PIA).types("/finops request").failed())
                .contains("dispatch_failed");
    }

    @Test
    void nothingWasSentYet() {
        assertThatThrownBy(() -> door().replay()).hasMessageContaining("Nothing has been sent");
    }

    private SlackDoor door() {
        return server.slack().door();
    }

    private long now() {
        return server.clock().instant().getEpochSecond();
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isWellSigned(StubBot.Received received) {
        SlackSignature.Generator generator =
                new SlackSignature.Generator(server.keys().slackSigningSecret());
        return new SlackSignature.Verifier(generator)
                .isValid(
                        received.header("X-Slack-Request-Timestamp"),
                        received.body(),
                        received.header("X-Slack-Signature"),
                        server.clock().millis());
    }
}
