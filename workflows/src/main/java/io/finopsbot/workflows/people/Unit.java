package io.finopsbot.workflows.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit of the organisation: a portfolio, a product, or whatever the levels are called.
 *
 * @param parent the unit above, or null at the top
 * @param owners who may claim what belongs to it
 * @param channel where its cards go, or null for the default channel
 */
public record Unit(
        UnitId id,
        String name,
        String level,
        @Nullable UnitId parent,
        List<PersonId> owners,
        @Nullable String channel) {
    public Unit {
        owners = List.copyOf(owners);
    }
}
