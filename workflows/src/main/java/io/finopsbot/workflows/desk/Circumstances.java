package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.Roles;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement looks at besides the request.
 *
 * @param now the time of the judgement, UTC
 * @param person what is known of the actor; null if the actor is no known person
 * @param settings what the installation is set to
 * @param order the judges of order
 * @param ledger looks up who holds a name or an ARN
 */
public record Circumstances(
        Instant now,
        Actor actor,
        @Nullable Person person,
        Roles roles,
        DeskSettings settings,
        Order order,
        RequestLedger ledger) {
    /** On what terms the models stand. */
    Standings standings() {
        return new Standings(ledger, settings.options().catalogue());
    }
}
