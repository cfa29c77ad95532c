package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.request.RequestNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database's beans within Spring Boot, with its own scheduler, as the bot runs them. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class WakeUpTest {
    private static final RequestNumber REQUEST = new RequestNumber(42);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T10:00:00Z"));
    private final RecordedProjection projection = new RecordedProjection(lease -> lease.assertHeld());
    private final ConfigurableApplicationContext bot;

    WakeUpTest(DatabaseKind kind) {
        bot = new SpringApplicationBuilder(Bot.class)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext context) -> {
                    context.registerBean(InstantSource.class, () -> clock);
                    context.registerBean(RecordedProjection.class, () -> projection);
                })
                .run(
                        "--spring.config.name=none",
                        "--FINOPS_DATABASE_URL=" + kind.freshUrl(),
                        "--db-scheduler.threads=8",
                        "--db-scheduler.polling-interval=1h",
                        "--db-scheduler.heartbeat-interval=300ms",
                        "--db-scheduler.missed-heartbeats-limit=4",
                        "--db-scheduler.delay-startup-until-context-ready=true");
        await().until(() -> bot.getBean(Scheduler.class).getSchedulerState().isStarted());
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void aWakeUpRunsAtOnceWithoutWaitingForThePoll() {
        wake();
        await().atMost(Duration.ofSeconds(5)).until(() -> projection.runs() == 1);
        await().atMost(Duration.ofSeconds(5)).until(() -> wakeUps().isEmpty());
    }

    @Test
    void aChangeThatIsRolledBackWakesNobody() {
        assertThatThrownBy(() -> transactions().executeWithoutResult(transaction -> {
                    wake();
                    assertThat(wakeUps()).containsExactly("card:BR-42@1");
                    throw new IllegalStateException("Something failed after it");
                }))
                .hasMessage("Something failed after it");
        assertThat(wakeUps()).isEmpty();
        assertThat(projection.runs()).isZero();
    }

    @Test
    void nobodyIsWokenBeforeTheCommit() {
        transactions().executeWithoutResult(transaction -> {
            wake();
            bot.getBean(Scheduler.class).triggerCheckForDueExecutions();
            assertThat(projection.runs()).isZero();
        });
        await().atMost(Duration.ofSeconds(5)).until(() -> projection.runs() == 1);
    }

    @Test
    void aFailureIsTriedAgainWhenTheBotsClockSaysSo() {
        projection.does(lease -> {
            throw new IllegalStateException("The outside is away");
        });
        wake();
        await().atMost(Duration.ofSeconds(5)).until(() -> projection.runs() == 1);
        await().atMost(Duration.ofSeconds(5)).until(() -> isWaiting());
        projection.does(lease -> {});
        clock.advance(Duration.ofMinutes(1));
        bot.getBean(Scheduler.class).triggerCheckForDueExecutions();
        await().atMost(Duration.ofSeconds(5)).until(() -> wakeUps().isEmpty());
        assertThat(projection.runs()).isEqualTo(2);
    }

    @Test
    void whatADeadProcessHadPickedIsRunByAnother() {
        bot.getBean(JdbcClient.class)
                .sql("insert into projection values ('REQUEST', 'BR-42', 'CARD', 1, 0, null, 0, 0)")
                .update();
        bot.getBean(JdbcClient.class)
                .sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                                last_heartbeat, version)
                        values ('projection', 'card:BR-42@1', :then, true, 'dead', :then, 1)
                        """)
                .param("then", Moments.column(clock.instant().minusSeconds(2)))
                .update();
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            bot.getBean(Scheduler.class).triggerCheckForDueExecutions();
            return projection.runs() == 1;
        });
    }

    @Test
    void theLedgerIsThere() {
        assertThat(bot.getBean(RequestLedger.class).find(REQUEST)).isEmpty();
    }

    private void wake() {
        bot.getBean(Waker.class).wake(REQUEST, ProjectionKind.CARD);
    }

    private TransactionTemplate transactions() {
        return bot.getBean(TransactionTemplate.class);
    }

    private boolean isWaiting() {
        return bot.getBean(JdbcClient.class)
                .sql("select not picked from scheduled_tasks where task_name = 'projection'")
                .query(Boolean.class)
                .single();
    }

    private List<String> wakeUps() {
        return bot.getBean(JdbcClient.class)
                .sql("select task_instance from scheduled_tasks where task_name = 'projection'")
                .query(String.class)
                .list();
    }

    /** Not found by component scans. */
    @EnableAutoConfiguration
    @Import(DatabaseConfiguration.class)
    static class Bot {}
}
