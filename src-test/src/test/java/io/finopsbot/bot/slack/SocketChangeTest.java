package io.finopsbot.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.socket.Sockets;
import io.finopsbot.sandbox.slack.team.Transport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot's socket at work, while Slack changes it, cuts it, and is slow. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields before each test
class SocketChangeTest {
    /** The SDK looks every five seconds whether its socket still lives. */
    private static final Duration LONG_ENOUGH_TO_NOTICE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger events = new AtomicInteger();
    private final LedgerThatFails receipts = new LedgerThatFails();
    private SandboxServer sandbox;
    private SocketDoor door;

    @BeforeEach
    void open() {
        sandbox = SandboxServer.start(folder, 0, InstantSource.system(), Transport.SOCKET);
        App app = app();
        SlackSettings settings = new SlackSettings(
                sandbox.keys().slackBotToken(), "", sandbox.keys().slackAppToken(), apiUrl(), "C0FINOPS");
        door = new SocketDoor(app, settings, receipts);
        door.start();
        await().until(() -> sockets().open() == 1);
    }

    @AfterEach
    void close() {
        released.countDown();
        door.stop();
        door.close();
        sandbox.close();
    }

    @Test
    void aSlowMessageHoldsUpNoOther() throws Exception {
        Future<Reply> slow = types(People.PIA, "/finops slow");
        begun.await();

        assertThat(types(People.LEA, "/finops").get().text()).isEqualTo("Done");
        released.countDown();
        assertThat(slow.get().text()).isEqualTo("Done");
    }

    @Test
    void whatIsAnsweredWhileTheSocketChangesIsNotLost() throws Exception {
        Future<Reply> slow = types(People.PIA, "/finops slow");
        begun.await();

        sockets().refresh();
        await().until(() -> sockets().opened() == 2);
        released.countDown();

        assertThat(slow.get().text()).isEqualTo("Done");
        await().until(() -> sockets().open() == 1);
        assertThat(types(People.LEA, "/finops").get().text()).isEqualTo("Done");
    }

    @Test
    void whatIsBeingAnsweredWhenTheBotStopsIsAcknowledgedAndNothingNewIsTaken() throws Exception {
        Future<Reply> slow = types(People.PIA, "/finops slow");
        begun.await();

        Future<Void> stopping = CompletableFuture.runAsync(door::stop);
        await().until(() -> !door.isRunning());
        Future<Reply> late = types(People.LEA, "/finops");
        released.countDown();

        assertThat(slow.get().text()).isEqualTo("Done");
        stopping.get();
        assertThat(late.get().failed()).isPresent();
        await().until(() -> sockets().open() == 0);
    }

    @Test
    void whatIsNeverAnsweredKeepsTheBotFromStoppingOnlyAsLongAsSlackWaits() throws Exception {
        Future<Reply> slow = types(People.PIA, "/finops slow");
        begun.await();
        long asked = System.nanoTime();

        door.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - asked))
                .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(10));
        await().until(() -> sockets().open() == 0);
        assertThat(slow.get().failed()).isPresent();
    }

    @Test
    void whatIsAnsweredOnAnOldSocketWhenTheBotStopsIsAcknowledgedToo() throws Exception {
        Future<Reply> slow = types(People.PIA, "/finops slow");
        begun.await();
        sockets().refresh();
        await().until(() -> sockets().opened() == 2);

        Future<Void> stopping = CompletableFuture.runAsync(door::stop);
        await().until(() -> !door.isRunning());
        released.countDown();

        assertThat(slow.get().text()).isEqualTo("Done");
        stopping.get();
        await().until(() -> sockets().open() == 0);
    }

    @Test
    void howeverOftenTheSocketChangesSomebodyIsAlwaysReached() throws Exception {
        for (int change = 1; change <= 3; change++) {
            int before = sockets().opened();
            sockets().refresh();
            while (sockets().opened() == before) {
                assertThat(types(People.LEA, "/finops").get().text()).isEqualTo("Done");
            }
            assertThat(types(People.LEA, "/finops").get().text()).isEqualTo("Done");
        }
        await().until(() -> sockets().open() == 1);
    }

    @Test
    void anEventWhoseAcknowledgementWasLostIsHandledOnce() throws Exception {
        Future<Reply> told = CompletableFuture.supplyAsync(
                () -> sandbox.slack().person(People.PIA).opensHome());
        begun.await();

        sockets().cut();
        released.countDown();

        assertThat(told.get().failed()).contains("dispatch_failed");
        await().atMost(LONG_ENOUGH_TO_NOTICE).until(() -> sockets().open() == 1);
        assertThat(types(People.LEA, "/finops").get().text()).isEqualTo("Done");
        assertThat(events).hasValue(1);
    }

    @Test
    void anEventIsAcknowledgedOnlyOnceItIsStored() {
        released.countDown();
        receipts.failsOnce();

        Reply told = sandbox.slack().person(People.PIA).opensHome();

        assertThat(told.failed()).contains("operation_timeout");
        await().until(() -> events.get() == 2);
        await().until(() -> receipts.stored() == 1);
    }

    private App app() {
        App app = new App(
                AppConfig.builder()
                        .slack(SlackConnection.open(apiUrl()))
                        .singleTeamBotToken(sandbox.keys().slackBotToken())
                        .build(),
                List.of());
        app.command("/finops", (request, context) -> {
            if (request.getPayload().getText().equals("slow")) {
                waits();
            }
            return context.ack("Done");
        });
        app.event(AppHomeOpenedEvent.class, (event, context) -> {
            events.incrementAndGet();
            waits();
            return Response.ok();
        });
        return app;
    }

    private void waits() {
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<Reply> types(Person person, String command) {
        return CompletableFuture.supplyAsync(
                () -> sandbox.slack().person(person).types(command));
    }

    private Sockets sockets() {
        return sandbox.slack().sockets();
    }

    private String apiUrl() {
        return sandbox.baseUrl() + "/slack/api/";
    }
}
