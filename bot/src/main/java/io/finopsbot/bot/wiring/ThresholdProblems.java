package io.finopsbot.bot.wiring;

import io.finopsbot.workflows.desk.Thresholds;
import io.finopsbot.workflows.spend.Usd;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with amounts and times. */
final class ThresholdProblems {
    private ThresholdProblems() {}

    static List<String> of(Thresholds thresholds) {
        List<String> problems = new ArrayList<>();
        if (isNone(thresholds.requestLifetime())) {
            problems.add("thresholds.request-lifetime is no time at all; write such as 14d.");
        }
        if (isNone(thresholds.onIt())) {
            problems.add("thresholds.on-it is no time at all; write such as 2h.");
        }
        Usd gate = thresholds.ownerApproval();
        if (gate != null && gate.amount().signum() < 0) {
            problems.add("thresholds.portfolio-owner-approval is less than nothing; write an amount in US dollars.");
        }
        thresholds.reminders().stream()
                .filter(before -> isNone(before) || before.compareTo(thresholds.requestLifetime()) >= 0)
                .forEach(before -> problems.add(
                        "thresholds.reminders has %s, which is not within thresholds.request-lifetime; write such as 1d."
                                .formatted(before)));
        return problems;
    }

    private static boolean isNone(Duration time) {
        return time.isNegative() || time.isZero();
    }
}
