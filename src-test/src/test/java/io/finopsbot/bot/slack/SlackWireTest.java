package io.finopsbot.bot.slack;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.slack.api.Slack;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.workflows.desk.IntegrationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong on the way to Slack becomes one sentence, without the token, and nothing is sent twice. */
class SlackWireTest {
    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final Mark MARK = new Mark("inst1234", "card:BR-1001");

    private final SlackStub stub = new SlackStub();
    private final Slack slack = SlackConnection.open(stub.apiUrl(), PATIENCE, Dns.SYSTEM);
    private final SlackClient client = new SlackClient(slack.methods(SlackStub.TOKEN));

    @AfterEach
    void stop() throws Exception {
        slack.close();
        stub.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("time-out", aResponse().withFixedDelay(1_500), "Slack could not be reached for"),
                Arguments.of(
                        "reset",
                        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                        "Slack could not be reached for"),
                Arguments.of(
                        "no answer", aResponse().withFault(Fault.EMPTY_RESPONSE), "Slack could not be reached for"),
                Arguments.of(
                        "garbage",
                        aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE),
                        "Slack could not be reached for"),
                Arguments.of("500", SlackStub.status(500).withBody("oops"), "with HTTP 500"),
                Arguments.of("429", SlackStub.status(429).withHeader("Retry-After", "7"), "with HTTP 429"),
                Arguments.of("broken JSON", SlackStub.json("{'ok': tru"), "cannot be read"),
                Arguments.of("a page of HTML", aResponse().withBody("<html>proxy</html>"), "cannot be read"),
                Arguments.of("an empty answer", aResponse().withBody(""), "cannot be read"),
                Arguments.of(
                        "a refusal", SlackStub.json("{'ok': false, 'error': 'not_in_channel'}"), "not_in_channel"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultBecomesASentenceWithoutTheToken(String what, ResponseDefinitionBuilder answer, String sentence) {
        stub.answers("chat.postMessage", answer);

        IntegrationException failure = failure();

        assertThat(failure).hasMessageContaining(sentence).hasMessageContaining("a message to C0FINOPS");
        assertThat(everythingThatItSays(failure)).doesNotContain(SlackStub.TOKEN);
        assertThat(stub.asked("chat.postMessage")).hasSize(1);
    }

    @Test
    void slackSaysHowLongItWantsToBeLeftAlone() {
        stub.answers("chat.postMessage", SlackStub.status(429).withHeader("Retry-After", "7"));
        assertThat(failure().retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    void aWaitThatIsNoNumberIsNoWait() {
        stub.answers("chat.postMessage", SlackStub.status(429).withHeader("Retry-After", "soon"));
        assertThat(failure().retryAfter()).isEmpty();
    }

    @Test
    void whatWasSentIsNotSentAgainToAnotherAddressOfSlack() throws Exception {
        stub.answers("chat.postMessage", aResponse().withFault(Fault.EMPTY_RESPONSE));
        Dns twoAddresses = host -> List.of(address("127.0.0.1"), address("127.0.0.2"));

        try (Slack twice = SlackConnection.open("http://slack.test:" + stub.port() + "/api/", PATIENCE, twoAddresses)) {
            SlackClient there = new SlackClient(twice.methods(SlackStub.TOKEN));
            assertThat(catchThrowableOfType(IntegrationException.class, () -> post(there)))
                    .isNotNull();
        }

        assertThat(stub.asked("chat.postMessage")).hasSize(1);
    }

    @Test
    void anotherAddressIsTriedAsLongAsNothingWasSent() throws Exception {
        Dns firstIsDead = host -> List.of(address("127.255.255.255"), address("127.0.0.1"));

        try (Slack twice = SlackConnection.open("http://slack.test:" + stub.port() + "/api/", PATIENCE, firstIsDead)) {
            assertThat(post(new SlackClient(twice.methods(SlackStub.TOKEN)))).isEqualTo("1.000001");
        }
    }

    private IntegrationException failure() {
        return catchThrowableOfType(IntegrationException.class, () -> post(client));
    }

    private static String post(SlackClient client) {
        return client.post("C0FINOPS", null, JsonMapper.shared().readTree("{\"text\": \"x\", \"blocks\": []}"), MARK);
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String everythingThatItSays(Throwable failure) {
        StringWriter said = new StringWriter();
        failure.printStackTrace(new PrintWriter(said));
        return said.toString();
    }
}
