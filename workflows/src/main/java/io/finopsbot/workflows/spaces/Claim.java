package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose a workspace or role is, or was for a time. A day belongs to one owner as a whole: whoever takes over from another
 * begins on the day after the last that counts for the other.
 *
 * @param unit the product, or the portfolio if no product was named
 * @param from the first day that counts, from 00:00 UTC; days before the first claim stay unattributed
 * @param until the last day that counts, to 24:00 UTC; null as long as it is held
 */
public record Claim(
        UnitId unit,
        Actor by,
        Instant at,
        LocalDate from,
        @Nullable LocalDate until) {
    /** A first claim: it counts from the beginning of its day, UTC. */
    public static Claim of(UnitId unit, Actor by, Instant at) {
        return new Claim(unit, by, at, day(at), null);
    }

    /** A claim after others: it counts from the beginning of its day, or of the day after the last that counts for them. */
    public static Claim after(List<Claim> past, UnitId unit, Actor by, Instant at) {
        LocalDate from = past.stream()
                .flatMap(claim -> Stream.ofNullable(claim.until()))
                .map(last -> last.plusDays(1))
                .filter(free -> free.isAfter(day(at)))
                .max(Comparator.naturalOrder())
                .orElse(day(at));
        return new Claim(unit, by, at, from, null);
    }

    /** The same, given up: it counts to the end of that day, UTC. */
    public Claim ended(Instant when) {
        return new Claim(unit, by, at, from, day(when));
    }

    /** Whether what was spent on that day, UTC, is this owner's. */
    public boolean countsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
