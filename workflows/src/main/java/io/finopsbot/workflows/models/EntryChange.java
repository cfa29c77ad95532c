package io.finopsbot.workflows.models;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a lead has written into the catalogue.
 *
 * @param number 1 for the first of the model; what an open form is bound to
 * @param before the entry as it was; null if the model was added by this
 * @param after the entry as it is since
 */
public record EntryChange(int number, @Nullable CatalogueEntry before, CatalogueEntry after, Actor by, Instant at) {
    /** Whether the catalogue did not have the model before. */
    public boolean adds() {
        return before == null;
    }

    /** The parts that say something else than before. */
    public List<EntryPart> parts() {
        return Stream.of(EntryPart.values())
                .filter(part -> !before(part).equals(part.of(after)))
                .toList();
    }

    /** What that part said before; empty if it said nothing. */
    public String before(EntryPart part) {
        return before == null ? "" : part.of(before);
    }
}
