package io.finopsbot.bot.spend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.tomakehurst.wiremock.http.Fault;
import io.finopsbot.bot.BotStage;
import io.finopsbot.bot.Checked;
import io.finopsbot.bot.Sample;
import io.finopsbot.bot.SlackStub;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The digest is posted once a week, whatever restarts. */
class DigestTest {
    private final BotStage stage = new BotStage();
    private final Digest digest = digest();
    private final RecurringTask<Void> weekly =
            new DigestTasks().weeklyDigest(digest, ZoneId.of("Europe/Berlin"), stage.company.clock);

    @AfterEach
    void stop() throws Exception {
        stage.close();
    }

    @Test
    void theSameWeekIsPostedOnceAlsoByAnotherProcess() {
        run(weekly);
        stage.company.clock.advance(Duration.ofDays(6));
        run(weekly);
        run(new DigestTasks().weeklyDigest(digest(), ZoneId.of("Europe/Berlin"), stage.company.clock));

        assertThat(stage.stub.methods()).containsExactly("chat.postMessage");
        Checked.message(stage.posted());
    }

    @Test
    void theNextWeekIsPostedAnew() {
        run(weekly);
        stage.company.clock.advance(Duration.ofDays(7));
        run(weekly);

        assertThat(stage.stub.methods()).containsExactly("chat.postMessage", "chat.postMessage");
    }

    @Test
    void aWeekBeginsOnMondayInTheInstallationsTimeZone() {
        // Monday, 4 May 2026, 08:30 UTC; in Berlin the next week begins on Sunday, 22:00 UTC.
        run(weekly);
        stage.company.clock.advance(Duration.ofDays(6).plusHours(13).plusMinutes(29));
        run(weekly);
        assertThat(stage.stub.asked("chat.postMessage")).hasSize(1);

        stage.company.clock.advance(Duration.ofMinutes(1));
        run(weekly);
        assertThat(stage.stub.asked("chat.postMessage")).hasSize(2);
    }

    @Test
    void aDigestWhoseAnswerWasLostIsNotPostedTwice() {
        stage.stub.answersInTurn(
                "chat.postMessage",
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                SlackStub.json("{'ok': true, 'ts': '2.000002'}"));
        assertThat(catchThrowable(() -> run(weekly))).isNotNull();
        stage.stub.answers(
                "conversations.history",
                "{'ok': true, 'messages': [{'ts': '1.000001', 'metadata': {'event_type': 'finops_message',"
                        + " 'event_payload': {'installation': 'inst1234', 'key': 'digest:2026-W19'}}}]}");

        run(weekly);

        assertThat(stage.stub.asked("chat.postMessage")).hasSize(1);
    }

    @Test
    void whoAsksForItAtOnceGetsOneForEachAsking() {
        digest.post("now:trigger.1");
        digest.post("now:trigger.1");
        digest.post("now:trigger.2");

        assertThat(stage.stub.asked("chat.postMessage")).hasSize(2);
    }

    private Digest digest() {
        MonthSpend spend = new MonthSpend(
                month -> Months.empty(), stage.company.ledger, Sample.organisation(), stage.company.clock);
        return new Digest(spend, stage.words, stage.posts(), stage.settings);
    }

    private static void run(RecurringTask<Void> task) {
        task.executeRecurringly(new TaskInstance<>(task.getTaskName(), "recurring"), context());
    }

    @SuppressWarnings("NullAway") // the task asks nothing of it
    private static ExecutionContext context() {
        @Nullable ExecutionContext none = null;
        return none;
    }
}
