package io.finopsbot.bot.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackConnection;
import io.finopsbot.fakes.InMemoryPeopleBook;
import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.readiness.Check;
import io.finopsbot.workflows.readiness.Check.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** What is looked at in the background, and how it is told. */
class ChecksTest {
    private static final Set<PersonId> SOMEBODY = Set.of(new PersonId("U1"));

    private final SettableClock clock = new SettableClock(Instant.parse("2026-05-04T08:30:00Z"));
    private final InMemoryPeopleBook people = new InMemoryPeopleBook();

    @Test
    void healthTellsWhatWasFoundWithItsAgeAndLooksAtNothing() {
        Looked right = new Looked("right", Check.Finding.right("all is well", clock.instant()));
        Looked wrong = new Looked("wrong", Check.Finding.wrong("it is away", clock.instant(), "Switch it on."));
        Looked never = new Looked("never", Check.Finding.unknown());
        clock.advance(Duration.ofSeconds(75));

        Health health = new ChecksHealth(List.of(right, wrong, never), clock).health();

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry(
                        "right",
                        Map.of("right", true, "says", "all is well", "at", "2026-05-04T08:30:00Z", "ageSeconds", 75L))
                .containsEntry(
                        "wrong",
                        Map.of(
                                "right",
                                false,
                                "says",
                                "it is away",
                                "at",
                                "2026-05-04T08:30:00Z",
                                "ageSeconds",
                                75L,
                                "remedy",
                                "Switch it on."))
                .containsEntry("never", Map.of("right", false, "says", "not looked at yet"));
        assertThat(right.looks + wrong.looks + never.looks).isZero();
    }

    @Test
    void everyCheckIsLookedAtEverySixtySecondsAlsoAfterOneThatThrew() {
        Looked good = new Looked("good", Check.Finding.unknown());
        Looked bad = new Looked("bad", Check.Finding.unknown());
        bad.throwing = true;
        Planned planned = new Planned();
        CheckRounds rounds = new CheckRounds(List.of(bad, good), planned);

        rounds.start();
        planned.tasks.forEach(Runnable::run);
        planned.tasks.forEach(Runnable::run);

        assertThat(planned.delays).containsOnly(Duration.ofSeconds(60)).hasSize(2);
        assertThat(List.of(good.looks, bad.looks)).containsOnly(2);
        assertThat(rounds.isRunning()).isTrue();
        rounds.stop();
        assertThat(rounds.isRunning()).isFalse();
    }

    @Test
    void rolesThatWereNeverReadAreWrong() {
        RolesCheck check = new RolesCheck(people, clock);

        assertThat(check.latest()).isEqualTo(Check.Finding.unknown());
        assertThat(check.look().says()).contains("never read");
        assertThat(check.latest().right()).isFalse();
    }

    @Test
    void rolesAreRightAsLongAsTheyCanBeReliedUpon() {
        RolesCheck check = new RolesCheck(people, clock);
        people.remember(new Roles(SOMEBODY, SOMEBODY, clock.instant()));

        clock.advance(Roles.USABLE_FOR.minusSeconds(1));
        assertThat(check.look()).matches(found -> found.right() && found.says().contains("read 59 s ago"));

        clock.advance(Duration.ofSeconds(1));
        assertThat(check.look()).matches(found -> !found.right() && found.says().contains("too long to rely on"));
        assertThat(check.latest().remedy()).contains("usergroups:read");
    }

    @Test
    void aRoleThatNobodyHasIsWrong() {
        people.remember(new Roles(SOMEBODY, Set.of(), clock.instant()));

        Check.Finding found = new RolesCheck(people, clock).look();

        assertThat(found.right()).isFalse();
        assertThat(found.says()).startsWith("1 leads and 0 engineers");
        assertThat(found.remedy()).contains("FINOPS_ENGINEERS");
    }

    @Test
    void theTokenIsAskedOfSlackAndNeverShown() throws Exception {
        try (SlackStub stub = new SlackStub();
                Slack slack = SlackConnection.open(stub.apiUrl())) {
            SlackTokenCheck check = new SlackTokenCheck(new SlackClient(slack.methods(SlackStub.TOKEN)), clock);

            assertThat(check.look()).isEqualTo(Check.Finding.right("Slack knows the bot as UBOT", clock.instant()));
            stub.answers("auth.test", "{'ok': false, 'error': 'token_revoked'}");
            clock.advance(Duration.ofSeconds(60));

            assertThat(check.look())
                    .matches(found -> !found.right() && found.says().contains("token_revoked"));
            assertThat(check.latest().toString()).doesNotContain(SlackStub.TOKEN);
            assertThat(check.latest().at()).isEqualTo(clock.instant());
        }
    }

    /** A check that counts how often it was looked at. */
    private static final class Looked implements Check {
        private final String name;
        private final Finding finding;
        private int looks;
        private boolean throwing;

        Looked(String name, Finding finding) {
            this.name = name;
            this.finding = finding;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Finding latest() {
            return finding;
        }

        @Override
        public Finding look() {
            looks++;
            if (throwing) {
                throw new IllegalStateException("it broke");
            }
            return finding;
        }
    }

    /** Notes what it is asked to do, and does nothing by itself. */
    private static final class Planned extends ThreadPoolTaskScheduler {
        private static final long serialVersionUID = 1L;
        private final transient List<Runnable> tasks = new ArrayList<>();
        private final transient List<Duration> delays = new ArrayList<>();

        Planned() {
            initialize();
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, Duration delay) {
            tasks.add(task);
            delays.add(delay);
            return super.scheduleWithFixedDelay(() -> {}, Duration.ofDays(1));
        }
    }
}
