package io.finopsbot.workflows.spaces;

import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * To whom a claimed workspace or role is to go.
 *
 * @param unit whose it will be
 * @param person who takes it over; null if each owner of the unit may
 * @param name what to call the person, or the unit
 */
public record Recipient(UnitId unit, @Nullable PersonId person, String name) {}
