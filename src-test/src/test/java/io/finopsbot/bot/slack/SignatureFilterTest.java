package io.finopsbot.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.slack.api.app_backend.SlackSignature.Generator;
import io.finopsbot.fakes.InMemoryReceipts;
import io.finopsbot.fakes.SameThread;
import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.desk.Receipt;
import io.finopsbot.workflows.desk.RequestLedger;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The door that Slack comes through. */
class SignatureFilterTest {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String COMMAND = "command=%2Ffinops&text=request";
    private static final String EVENT = "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"n\":%d}";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-04T08:30:00Z"));
    private final InMemoryReceipts receipts = new InMemoryReceipts();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final SignatureFilter filter = new SignatureFilter(
            new SlackSettings("xoxb", SECRET, "", SlackSettings.SLACK, "C1"),
            receipts,
            clock,
            meters,
            new AfterAnswer(new SameThread()));
    private final List<String> letIn = new ArrayList<>();
    private FilterChain bolt = (request, response) -> {
        letIn.add(new String(request.getInputStream().readAllBytes(), UTF_8));
        response.getWriter().write("heard");
    };

    @Test
    void whatSlackSignedIsLetInWithItsBodyAndANonce() throws Exception {
        List<String> nonces = new ArrayList<>();
        bolt = (request, response) -> {
            nonces.add(((HttpServletRequest) request).getHeader(SignedRequest.NONCE));
            letIn.add(request.getReader().readLine());
        };

        assertThat(sent(signed(COMMAND)).getStatus()).isEqualTo(200);
        assertThat(sent(signed(COMMAND + "2")).getStatus()).isEqualTo(200);

        assertThat(letIn).containsExactly(COMMAND, COMMAND + "2");
        assertThat(nonces).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(counted("accepted")).isEqualTo(2);
    }

    @Test
    void aNonceThatSomebodySendsAlongCountsForNothing() throws Exception {
        MockHttpServletRequest request = signed(COMMAND);
        request.addHeader(SignedRequest.NONCE, "mine");
        bolt = (arrived, response) -> letIn.add(((HttpServletRequest) arrived).getHeader(SignedRequest.NONCE));

        sent(request);

        assertThat(letIn).doesNotContain("mine");
    }

    @Test
    void wrongOldAndFutureSignaturesAreTurnedAwayAndCounted() throws Exception {
        MockHttpServletRequest wrong = request(COMMAND);
        wrong.addHeader("X-Slack-Signature", "v0=0");
        wrong.addHeader(
                "X-Slack-Request-Timestamp", Long.toString(clock.instant().getEpochSecond()));

        assertThat(sent(wrong).getStatus()).isEqualTo(401);
        assertThat(sent(request(COMMAND)).getStatus()).isEqualTo(401);
        assertThat(sent(signed(COMMAND, Duration.ofSeconds(-301))).getStatus()).isEqualTo(401);
        assertThat(sent(signed(COMMAND, Duration.ofSeconds(301))).getStatus()).isEqualTo(401);

        assertThat(letIn).isEmpty();
        assertThat(List.of(counted("wrong"), counted("missing"), counted("old"), counted("future")))
                .containsOnly(1.0);
    }

    @Test
    void theSameMessageIsLetInOnce() throws Exception {
        assertThat(sent(signed(COMMAND)).getContentAsString()).isEqualTo("heard");

        MockHttpServletResponse again = sent(signed(COMMAND));

        assertThat(again.getStatus()).isEqualTo(401);
        assertThat(again.getContentAsString()).isEmpty();
        assertThat(letIn).hasSize(1);
        assertThat(counted("replayed")).isEqualTo(1);
    }

    @Test
    void aMessageThatAnotherReplicaAcceptedMeanwhileIsNotAnswered() throws Exception {
        bolt = (request, response) -> {
            receipts.accept(new Receipt(signature(COMMAND, clock.instant()), "of the other replica"));
            response.getWriter().write("done twice");
        };

        MockHttpServletResponse answer = sent(signed(COMMAND));

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void aReplayThatTheLedgerFindsIsTurnedAway() throws Exception {
        bolt = (request, response) -> {
            throw new RequestLedger.Replayed();
        };

        assertThat(sent(signed(COMMAND)).getStatus()).isEqualTo(401);
        assertThat(counted("replayed")).isEqualTo(1);
        assertThat(counted("accepted")).isZero();
    }

    @Test
    void anEventThatComesAgainWithAnotherSignatureIsHeardOnceAndAnsweredWell() throws Exception {
        assertThat(sent(signed(EVENT.formatted(1))).getStatus()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(60));

        assertThat(sent(signed(EVENT.formatted(2))).getStatus()).isEqualTo(200);

        assertThat(letIn).hasSize(1);
        assertThat(counted("event_again")).isEqualTo(1);
    }

    @Test
    void anEventWhoseHandlingFailedMayComeAgain() throws Exception {
        FilterChain well = bolt;
        bolt = (request, response) -> {
            throw new IllegalStateException("the database is away");
        };
        assertThat(catchThrowable(() -> sent(signed(EVENT.formatted(1))))).isInstanceOf(IllegalStateException.class);
        bolt = well;

        sent(signed(EVENT.formatted(1)));

        assertThat(letIn).hasSize(1);
    }

    @Test
    void anAnswerThatIsNotConfirmedGoesOutAndItsMessageCountsAsSeen() throws Exception {
        bolt = (request, response) -> {
            ((HttpServletResponse) response).setHeader(PromptAnswer.NOT_CONFIRMED, "true");
            response.getWriter().write("press again");
        };

        assertThat(sent(signed(COMMAND)).getContentAsString()).isEqualTo("press again");

        assertThat(counted("not_confirmed")).isEqualTo(1);
        assertThat(receipts.seen(signature(COMMAND, clock.instant()))).isTrue();
    }

    @Test
    void aBodyOfOneMebibyteIsTheLargest() throws Exception {
        String largest = "x".repeat(1 << 20);

        assertThat(sent(signed(largest)).getStatus()).isEqualTo(200);
        assertThat(sent(signed(largest + "x")).getStatus()).isEqualTo(413);

        assertThat(letIn).hasSize(1);
        assertThat(counted("too_large")).isEqualTo(1);
    }

    private MockHttpServletResponse sent(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, bolt);
        return response;
    }

    private double counted(String result) {
        return meters.counter("finops.slack.requests", "result", result).count();
    }

    private MockHttpServletRequest signed(String body) {
        return signed(body, Duration.ZERO);
    }

    private MockHttpServletRequest signed(String body, Duration late) {
        Instant at = clock.instant().plus(late);
        MockHttpServletRequest request = request(body);
        request.addHeader("X-Slack-Request-Timestamp", Long.toString(at.getEpochSecond()));
        request.addHeader("X-Slack-Signature", signature(body, at));
        return request;
    }

    private static String signature(String body, Instant at) {
        return new Generator(SECRET).generate(Long.toString(at.getEpochSecond()), body);
    }

    private static MockHttpServletRequest request(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/slack/events");
        request.setContent(body.getBytes(UTF_8));
        return request;
    }
}
