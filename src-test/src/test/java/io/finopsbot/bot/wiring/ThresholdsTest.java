package io.finopsbot.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.desk.Thresholds;
import io.finopsbot.workflows.spend.Usd;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and times of the configuration file, and what counts without them. */
class ThresholdsTest {
    @Test
    void whatIsNotSetIsStandard() {
        assertThat(new DirectorySection(Map.of()).thresholds()).isEqualTo(Thresholds.standard());
    }

    @Test
    void whatIsSetCounts() {
        Map<String, String> file = Map.of(
                "thresholds.request-lifetime", "10d",
                "thresholds.reminders[0]", "2d",
                "thresholds.reminders[1]", "6h",
                "thresholds.portfolio-owner-approval", "50000",
                "thresholds.on-it", "30m");

        assertThat(new DirectorySection(file).thresholds())
                .isEqualTo(new Thresholds(
                        Duration.ofDays(10),
                        Usd.of("50000"),
                        List.of(Duration.ofDays(2), Duration.ofHours(6)),
                        Duration.ofMinutes(30)));
    }

    @Test
    void aStandardReminderThatWouldComeBeforeTheRequestIsNone() {
        assertThat(new DirectorySection(Map.of("thresholds.request-lifetime", "2d"))
                        .thresholds()
                        .reminders())
                .containsExactly(Duration.ofDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "request-lifetime, 0s, request-lifetime is no time at all",
        "on-it, -1h, on-it is no time at all",
        "portfolio-owner-approval, -1, portfolio-owner-approval is less than nothing",
        "'reminders[0]', 20d, reminders has PT480H",
        "portfolio-owner-approval, much, cannot be understood",
        "remindres, 1d, means nothing"
    })
    void whatIsWrongIsSaid(String threshold, String value, String wrong) {
        assertThat(DirectoryProblems.of(Map.of("thresholds." + threshold, value)))
                .filteredOn(problem -> problem.contains(wrong))
                .hasSize(1);
    }
}
