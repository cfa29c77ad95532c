package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.RequestLedger;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Slack is answered when a handler fails. */
class PromptAnswerTest {
    private static final RequestHeaders NONE = new RequestHeaders(Map.of());
    private static final MiddlewareChain FAILS = request -> {
        throw new IllegalStateException("the database is away");
    };

    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final PromptAnswer answer = new PromptAnswer(
            new Prompt(workers),
            new Answers(Words.standard()),
            new Aside(
                    new SlackClient(Slack.getInstance().methods("xoxb")),
                    new Answers(Words.standard()),
                    new PrivateReply(Slack.getInstance(), Words.standard())),
            new AfterAnswer(workers));

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void anEventThatWasNotTakenIsNotAcknowledgedSoThatSlackSendsItAgain() {
        Response response = answer.apply(event(), Response.ok(), FAILS);

        assertThat(response.getStatusCode()).isEqualTo(503);
        assertThat(response.getHeaders()).containsKey(PromptAnswer.NOT_CONFIRMED);
    }

    @Test
    void whoTypedACommandReadsThatItIsNotConfirmed() {
        Response response = answer.apply(command(), Response.ok(), FAILS);

        assertThat(response.getStatusCode()).isEqualTo(200);
        assertThat(response.getBody()).contains("Not confirmed").doesNotContain("the database is away");
    }

    @Test
    void aReplayIsTurnedAway() {
        Response response = answer.apply(command(), Response.ok(), request -> {
            throw new RequestLedger.Replayed();
        });

        assertThat(response.getStatusCode()).isEqualTo(401);
    }

    private static EventRequest event() {
        return new EventRequest(
                "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"event\":{\"type\":\"subteam_updated\"}}", NONE);
    }

    private static SlashCommandRequest command() {
        String body = "command=%2Ffinops&text=spend&user_id=U0PIA";
        return new SlashCommandRequest(body, new SlashCommandPayloadParser().parse(body), NONE);
    }
}
