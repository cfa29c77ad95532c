package io.finopsbot.workflows.models;

import java.time.LocalDate;

/**
 * Where something in the catalogue was read, and when; nothing is in it that somebody only remembered.
 *
 * @param source an address, or what else can be looked up
 * @param date the day on which it was read there
 */
public record Provenance(String source, LocalDate date) {
    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("Nothing is in the catalogue without a source");
        }
    }
}
