package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.delegation.Delegation;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who acts for whom. A deputy has what the lead has, as long as the lead has it, and nothing to pass on. */
final class Deputies {
    private Deputies() {}

    /** The lead for whom the actor decides on that request; empty if they are a lead themselves, or stand in for nobody. */
    static Optional<Actor> leadBehind(Circumstances circumstances, BusinessRequest request) {
        return leads(circumstances)
                .filter(lead -> !isRequester(lead, circumstances, request))
                .findFirst();
    }

    /** Nobody decides on their own request, and nobody for them. */
    static Optional<Refusal> ofRequester(Circumstances circumstances, BusinessRequest request) {
        if (leadBehind(circumstances, request).isPresent()) {
            return Optional.empty();
        }
        return leads(circumstances)
                .findFirst()
                .flatMap(lead -> Guard.when(true, Rule.DEPUTY_OF_REQUESTER, request.number(), lead.name()));
    }

    /** The details of the audit record, and for whom it was done. */
    static Map<String, String> noted(
            Map<String, String> details, Circumstances circumstances, BusinessRequest request) {
        Map<String, String> all = new HashMap<>(details);
        leadBehind(circumstances, request).ifPresent(lead -> all.put("for", lead.name()));
        return all;
    }

    /** Whether that person is the actor, or the lead for whom they decide on that request. */
    static boolean isOwn(Actor by, Circumstances circumstances, BusinessRequest request) {
        return circumstances.actsAs(by)
                || leadBehind(circumstances, request)
                        .flatMap(Actor::personId)
                        .filter(lead -> by.personId()
                                .filter(person -> circumstances.same(lead, person))
                                .isPresent())
                        .isPresent();
    }

    /** Whether the actor stands in for somebody. */
    static boolean standsIn(Circumstances circumstances) {
        return leads(circumstances).findAny().isPresent();
    }

    private static Stream<Actor> leads(Circumstances circumstances) {
        Optional<PersonId> person = circumstances.actor().personId();
        if (person.isEmpty() || circumstances.roles().leads().contains(person.get())) {
            return Stream.empty();
        }
        return circumstances.ledger().governed(Delegation.class, Subject.Kind.DELEGATION).stream()
                .filter(delegation -> delegation.isTo(person.get(), circumstances.now()))
                .map(Delegation::lead)
                .filter(lead -> isLeadStill(lead.personId().orElseThrow(), circumstances));
    }

    private static boolean isLeadStill(PersonId lead, Circumstances circumstances) {
        return circumstances.roles().leads().contains(lead)
                && circumstances
                        .people()
                        .apply(lead)
                        .filter(person -> person.standing() == Standing.MEMBER)
                        .isPresent();
    }

    private static boolean isRequester(Actor lead, Circumstances circumstances, BusinessRequest request) {
        return circumstances.same(
                lead.personId().orElseThrow(), request.requester().personId().orElseThrow());
    }
}
