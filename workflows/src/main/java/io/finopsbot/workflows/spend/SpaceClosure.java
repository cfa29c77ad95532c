package io.finopsbot.workflows.spend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** When a retired workspace or role costs nothing any more. Until then its spend is attributed as before. */
public final class SpaceClosure {
    private SpaceClosure() {}

    /**
     * The newest day of which the export holds all, if that is after the retirement and shows no cost of it; else it is not
     * closed yet.
     *
     * @param workspace the tag's value
     */
    public static Optional<LocalDate> freeDay(String workspace, Instant retiredAt, PlatformMonth newest) {
        LocalDate complete = day(newest.dataUntil()).minusDays(1);
        if (!complete.isAfter(day(retiredAt)) || !YearMonth.from(complete).equals(newest.month())) {
            return Optional.empty();
        }
        boolean costs = newest.usage().stream()
                .filter(line -> workspace.equals(line.workspace()))
                .filter(line -> !line.day().isBefore(complete))
                .anyMatch(line -> line.cost().amount().signum() != 0);
        return costs ? Optional.empty() : Optional.of(complete);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
