package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.people.Unit;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Recipient;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To whom somebody wants a workspace or role to go, as they named it.
 *
 * @param person a person; null if a unit was named
 * @param unit a unit; null if a person was named
 */
public record TransferTo(
        @Nullable PersonId person, @Nullable UnitId unit) {
    /** The recipient, if they can take over what that request holds. */
    Outcome<Recipient> recipient(BusinessRequest request, Circumstances circumstances) {
        if (person != null) {
            return member(person, circumstances)
                    .map(found -> Outcome.of(
                            new Recipient(unitOf(found.id(), request, circumstances), found.id(), found.name())))
                    .orElseGet(() -> Outcome.refused(Rule.NO_RECIPIENT, person));
        }
        return Optional.ofNullable(unit)
                .flatMap(circumstances.settings().organisation()::find)
                .filter(found -> owner(found, circumstances).isPresent())
                .map(found -> Outcome.of(new Recipient(found.id(), null, found.name())))
                .orElseGet(() -> Outcome.refused(Rule.NO_RECIPIENT, String.valueOf(unit)));
    }

    /** Who the claim is by, when nobody is asked to accept it: the person, or the first owner of the unit who is there. */
    static Optional<Actor> owner(Recipient recipient, Circumstances circumstances) {
        Optional<Person> owner = recipient.person() != null
                ? member(recipient.person(), circumstances)
                : circumstances
                        .settings()
                        .organisation()
                        .find(recipient.unit())
                        .flatMap(unit -> owner(unit, circumstances));
        return owner.map(person -> Actor.person(person.id(), person.name()));
    }

    private static Optional<Person> owner(Unit unit, Circumstances circumstances) {
        return unit.owners().stream()
                .flatMap(owner -> member(owner, circumstances).stream())
                .findFirst();
    }

    private static Optional<Person> member(PersonId person, Circumstances circumstances) {
        return circumstances.people().apply(person).filter(found -> found.standing() == Standing.MEMBER);
    }

    /** The unit that holds it now if the person owns that; else the lowest that they own; else it stays with its unit. */
    private static UnitId unitOf(PersonId person, BusinessRequest request, Circumstances circumstances) {
        UnitId held = Objects.requireNonNull(request.claim()).unit();
        Organisation organisation = circumstances.settings().organisation();
        if (organisation.owns(person, held)) {
            return held;
        }
        return organisation.units().stream()
                .filter(unit -> unit.owners().contains(person))
                .max(Comparator.comparing(unit -> organisation.upward(unit.id()).size()))
                .map(Unit::id)
                .orElse(held);
    }
}
