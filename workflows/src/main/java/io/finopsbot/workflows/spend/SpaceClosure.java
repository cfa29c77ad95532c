package io.finopsbot.workflows.spend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/** When a retired workspace or role costs nothing any more. Until then its spend is attributed as before. */
public final class SpaceClosure {
    private SpaceClosure() {}

    /**
     * Whether it is closed: the newest day of which the export holds all is after the retirement, and has no usage of it.
     *
     * @param workspace the tag's value
     */
    public static boolean isClosed(String workspace, Instant retiredAt, PlatformMonth newest) {
        LocalDate complete = day(newest.dataUntil()).minusDays(1);
        if (!complete.isAfter(day(retiredAt))) {
            return false;
        }
        return newest.usage().stream()
                .filter(line -> workspace.equals(line.workspace()))
                .filter(line -> line.cost().amount().signum() != 0)
                .map(UsageLine::day)
                .max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(complete))
                .isEmpty();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
