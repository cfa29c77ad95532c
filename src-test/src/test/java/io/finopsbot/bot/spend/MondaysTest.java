package io.finopsbot.bot.spend;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every Monday at nine, in the installation's time zone. */
class MondaysTest {
    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "UTC, 2026-05-04T08:59:59Z, 2026-05-04T09:00:00Z",
        "UTC, 2026-05-04T09:00:00Z, 2026-05-11T09:00:00Z",
        "UTC, 2026-05-04T09:00:01Z, 2026-05-11T09:00:00Z",
        "UTC, 2026-05-03T23:59:59Z, 2026-05-04T09:00:00Z",
        "UTC, 2026-05-06T12:00:00Z, 2026-05-11T09:00:00Z",
        "Europe/Berlin, 2026-05-04T06:59:59Z, 2026-05-04T07:00:00Z",
        "Asia/Tokyo, 2026-05-03T23:00:00Z, 2026-05-04T00:00:00Z",
        "America/Los_Angeles, 2026-05-04T15:00:00Z, 2026-05-04T16:00:00Z",
        "Pacific/Kiritimati, 2026-05-03T18:00:00Z, 2026-05-03T19:00:00Z",
    })
    void theNextOneComesAtNineThere(String zone, Instant now, Instant next) {
        assertThat(new Mondays(ZoneId.of(zone)).getInitialExecutionTime(now)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        // The clock is put forward on Sunday, 29 March 2026, and back on Sunday, 25 October 2026.
        "Europe/Berlin, 2026-03-23T08:00:00Z, 2026-03-30T07:00:00Z",
        "Europe/Berlin, 2026-10-19T07:00:00Z, 2026-10-26T08:00:00Z",
        "America/New_York, 2026-03-02T14:00:00Z, 2026-03-09T13:00:00Z",
        "Africa/Cairo, 2026-04-20T07:00:00Z, 2026-04-27T06:00:00Z",
    })
    void isNineByTheClockOnTheWallWhenSummerBeginsOrEnds(String zone, Instant now, Instant next) {
        Mondays mondays = new Mondays(ZoneId.of(zone));

        assertThat(mondays.getInitialExecutionTime(now)).isEqualTo(next);
        assertThat(ZonedDateTime.ofInstant(next, mondays.zone()).getHour()).isEqualTo(9);
    }

    @Test
    void whatWasDoneLateIsDoneAgainOnTheNextMonday() {
        Mondays mondays = new Mondays(ZoneId.of("UTC"));
        Instant wednesday = Instant.parse("2026-05-06T10:00:00Z");

        assertThat(mondays.getNextExecutionTime(ExecutionComplete.simulatedSuccess(wednesday)))
                .isEqualTo(Instant.parse("2026-05-11T09:00:00Z"));
    }

    @Test
    void isTheSameOnAllReplicas() {
        assertThat(new Mondays(ZoneId.of("UTC")).isDeterministic()).isTrue();
        assertThat(new Mondays(ZoneId.of("UTC"))).isEqualTo(new Mondays(ZoneId.of("UTC")));
    }
}
