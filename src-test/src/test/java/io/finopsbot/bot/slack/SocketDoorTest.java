package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.fakes.InMemoryReceipts;
import io.finopsbot.templates.Words;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where Slack cannot call the bot, the bot opens a socket, and the same handlers answer. */
class SocketDoorTest {
    private static final String TYPED = "{'envelope_id':'e-1','type':'slash_commands','accepts_response_payload':true,"
            + "'payload':{'command':'/finops','text':'help','user_id':'U0PIA','channel_id':'C1','team_id':'T1',"
            + "'trigger_id':'1.2','response_url':'http://127.0.0.1/none'}}";

    private final SlackStub slack = new SlackStub();
    private final SocketStub socket = new SocketStub(TYPED.replace('\'', '"'));
    private final ExecutorService workers = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() throws InterruptedException {
        socket.stop();
        workers.shutdownNow();
        slack.close();
    }

    @Test
    void aCommandThatComesOverTheSocketIsAnsweredThere() {
        socket.start();
        await().until(socket::isListening);
        slack.answers("apps.connections.open", "{'ok':true,'url':'" + socket.address() + "'}");
        SocketDoor door = new SocketDoor(app(), settings("xapp-1"), new InMemoryReceipts());

        door.start();
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> !socket.told().isEmpty());
            assertThat(door.isRunning()).isTrue();
            assertThat(socket.told())
                    .first()
                    .asString()
                    .contains("\"envelope_id\":\"e-1\"", "What you can type", "ephemeral");
        } finally {
            door.stop();
        }
        assertThat(door.isRunning()).isFalse();
    }

    @Test
    void withoutAnAppTokenNoSocketIsOpened() {
        SocketDoor door = new SocketDoor(app(), settings(""), new InMemoryReceipts());

        door.start();

        assertThat(door.isRunning()).isFalse();
    }

    private App app() {
        Answers answers = new Answers(Words.standard());
        var sdk = SlackConnection.open(slack.apiUrl());
        App app = new App(
                AppConfig.builder()
                        .slack(sdk)
                        .singleTeamBotToken(SlackStub.TOKEN)
                        .build(),
                List.of(new PromptAnswer(
                        new Prompt(workers),
                        answers,
                        new Aside(
                                new SlackClient(sdk.methods(SlackStub.TOKEN)),
                                answers,
                                new PrivateReply(sdk, answers.words())),
                        new AfterAnswer(workers))));
        new Commands(List.of(), answers).register(app);
        return app;
    }

    private SlackSettings settings(String appToken) {
        return new SlackSettings(SlackStub.TOKEN, "", appToken, slack.apiUrl(), "C1");
    }
}
