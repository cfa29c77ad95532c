package io.finopsbot.bot.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.AskRequester;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requester answers a lead's question by a reply in the card's thread; all else in threads is talk. */
class AskAndAnswerTest {
    private final BotStage stage = new BotStage();
    private final App app = new App(
            AppConfig.builder()
                    .singleTeamBotToken(SlackStub.TOKEN)
                    .signingSecret("secret")
                    .subtypedMessageEventsAutoAckEnabled(true)
                    .build(),
            List.of());
    private final BusinessRequest request = stage.company.submitted();

    @BeforeEach
    void listen() {
        new AskAndAnswer(
                        stage.company.desk,
                        stage.company.ledger,
                        stage.messages,
                        stage.conversation,
                        new ReasonForms(stage.company.desk, stage.conversation))
                .register(app);
        stage.messages.posted("card:BR-1001", "C0FINOPS", "1.000100");
        stage.company.done(request, new AskRequester(1, "For how many?"), Company.LENA);
    }

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void aReplyOfTheRequesterIsTheAnswerAsItWasTyped() throws Exception {
        hears("'user': 'U0OLIVIA', 'text': 'about &lt;9,000&gt; &amp; more', 'ts': '2.0', 'thread_ts': '1.000100'");

        BusinessRequest answered = stage.company.find(request.number());
        assertThat(answered.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(Objects.requireNonNull(answered.deliberation().inquiry()).answer())
                .isEqualTo("about <9,000> & more");
    }

    @Test
    void theNextReplyIsTalkAgain() throws Exception {
        hears("'user': 'U0OLIVIA', 'text': 'about 9,000', 'ts': '2.0', 'thread_ts': '1.000100'");
        BusinessRequest answered = stage.company.find(request.number());

        hears("'user': 'U0OLIVIA', 'text': 'thanks', 'ts': '3.0', 'thread_ts': '1.000100'");

        assertThat(stage.company.find(request.number())).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'user': 'U0LENA', 'text': 'well?', 'ts': '2.0', 'thread_ts': '1.000100'",
                "'user': 'U0OLIVIA', 'text': 'elsewhere', 'ts': '2.0', 'thread_ts': '1.000999'",
                "'user': 'U0OLIVIA', 'text': 'not in a thread', 'ts': '2.0'",
                "'user': 'U0OLIVIA', 'text': 'the card itself', 'ts': '1.000100', 'thread_ts': '1.000100'",
                "'user': 'U0OLIVIA', 'text': ' ', 'ts': '2.0', 'thread_ts': '1.000100'",
                "'user': 'U0OLIVIA', 'bot_id': 'B1', 'text': 'a bot', 'ts': '2.0', 'thread_ts': '1.000100'",
                "'subtype': 'message_changed', 'ts': '2.0'"
            })
    void allElseIsTalkAndIsTakenWithoutAWord(String message) throws Exception {
        int recorded = stage.company.ledger.changes().size();

        hears(message);

        assertThat(stage.company.ledger.changes()).hasSize(recorded);
    }

    private void hears(String message) throws Exception {
        String body =
                "{'type': 'event_callback', 'event_id': 'Ev1', 'event': {'type': 'message', 'channel': 'C0FINOPS', "
                        + message + "}}";
        Response response = app.run(new EventRequest(body.replace('\'', '"'), new RequestHeaders(Map.of())));
        assertThat(response.getStatusCode()).isEqualTo(200);
    }
}
