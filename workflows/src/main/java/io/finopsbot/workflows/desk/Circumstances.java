package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.SamePerson;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement looks at besides the request.
 *
 * @param now the time of the judgement, UTC
 * @param person what is known of the actor; null if the actor is no known person
 * @param settings what the installation is set to
 * @param order the judges of order
 * @param ledger looks up who holds a name or an ARN
 * @param people looks up persons: two accounts may be one
 * @param emergency whether the actor does a step for which they broke the glass
 */
public record Circumstances(
        Instant now,
        Actor actor,
        @Nullable Person person,
        Roles roles,
        DeskSettings settings,
        Order order,
        RequestLedger ledger,
        Function<PersonId, Optional<Person>> people,
        boolean emergency) {
    /** What the catalogue says now, and on what terms the models stand. */
    Standings standings() {
        return new Standings(ledger, settings.options().catalogue());
    }

    /** The same, where separation of duties does not hold for the actor. */
    Circumstances inEmergency() {
        return new Circumstances(now, actor, person, roles, settings, order, ledger, people, true);
    }

    /** Whether who acts is that person, be it under another account. */
    boolean actsAs(Actor other) {
        return other.personId()
                .filter(person ->
                        actor.personId().filter(acting -> same(acting, person)).isPresent())
                .isPresent();
    }

    /** Whether the two accounts are one person. */
    boolean same(PersonId one, PersonId other) {
        return SamePerson.are(one, other, people);
    }
}
