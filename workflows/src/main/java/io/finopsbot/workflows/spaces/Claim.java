package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Whose a workspace is.
 *
 * @param unit the product, or the portfolio if no product was named
 * @param from the first day that counts, from 00:00 UTC; earlier days stay unattributed
 */
public record Claim(UnitId unit, Actor by, Instant at, LocalDate from) {
    /** A claim that counts from the beginning of its day, UTC. */
    public static Claim of(UnitId unit, Actor by, Instant at) {
        return new Claim(unit, by, at, LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
