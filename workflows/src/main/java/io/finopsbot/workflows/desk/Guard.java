package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Who may do what. Each check is pure, and empty when there is nothing to say against it. */
final class Guard {
    private Guard() {}

    /** The first refusal, in the order of the checks. */
    @SafeVarargs
    static Optional<Refusal> first(Supplier<Optional<Refusal>>... checks) {
        for (Supplier<Optional<Refusal>> check : checks) {
            Optional<Refusal> refusal = check.get();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** A full member of the team; the bot itself is one. */
    static Optional<Refusal> member(Circumstances circumstances) {
        Actor actor = circumstances.actor();
        if (actor.kind() == Actor.Kind.SYSTEM) {
            return Optional.empty();
        }
        if (actor.kind() == Actor.Kind.UNTIED_ACCOUNT) {
            return refuse(Rule.UNKNOWN_MOVER, actor.name());
        }
        Person person = circumstances.person();
        Standing standing = person == null ? Standing.STRANGER : person.standing();
        return when(standing != Standing.MEMBER, Rule.NOT_A_MEMBER, standing);
    }

    /** A FinOps Lead. */
    static Optional<Refusal> lead(Circumstances circumstances, BusinessRequest request) {
        return lead(circumstances, request.number());
    }

    /** A FinOps Lead, who is about to decide on that. */
    static Optional<Refusal> lead(Circumstances circumstances, Object what) {
        return first(
                () -> member(circumstances),
                () -> rolesKnown(circumstances),
                () -> when(!circumstances.roles().leads().contains(person(circumstances)), Rule.NOT_A_LEAD, what));
    }

    /** There is another lead than the actor, and than the person who asked for it: what nobody could confirm would wait for ever. */
    static Optional<Refusal> secondLead(Circumstances circumstances, Predicate<PersonId> excluded, Object what) {
        PersonId first = person(circumstances);
        boolean anybody =
                circumstances.roles().leads().stream().anyMatch(lead -> !lead.equals(first) && !excluded.test(lead));
        return when(!anybody, Rule.NO_SECOND_LEAD, what);
    }

    /** A Cloud Engineer who is neither requester nor approver of the request. */
    static Optional<Refusal> executor(Circumstances circumstances, BusinessRequest request) {
        return first(
                () -> member(circumstances),
                () -> rolesKnown(circumstances),
                () -> when(
                        !circumstances.roles().engineers().contains(person(circumstances)),
                        Rule.NOT_AN_ENGINEER,
                        request.number()),
                () -> separated(person(circumstances), request));
    }

    /** The person who made the request. */
    static Optional<Refusal> requester(Circumstances circumstances, BusinessRequest request) {
        return first(
                () -> member(circumstances),
                () -> when(!request.isBy(person(circumstances)), Rule.NOT_THE_REQUESTER, request.number()));
    }

    /** The requester, or an owner of the request's product or portfolio. */
    static Optional<Refusal> owner(Circumstances circumstances, BusinessRequest request) {
        Organisation organisation = circumstances.settings().organisation();
        PersonId person = person(circumstances);
        UnitId product = request.fields().product();
        boolean owns = request.isBy(person)
                || organisation.owns(person, request.fields().portfolio())
                || (product != null && organisation.owns(person, product));
        String unit = organisation.nameOf(request.fields().owningUnit());
        return when(!owns, Rule.NOT_THE_OWNER, request.number(), unit);
    }

    /** Not the person who made the request. */
    static Optional<Refusal> notRequester(Circumstances circumstances, BusinessRequest request) {
        return when(request.isBy(person(circumstances)), Rule.OWN_REQUEST, request.number());
    }

    /** Requester, approver and executor of one request are different people. */
    static Optional<Refusal> separated(PersonId executor, BusinessRequest request) {
        return first(
                () -> when(request.isBy(executor), Rule.EXECUTOR_CONFLICT, request.number(), "requester"),
                () -> when(request.decidedBy(executor), Rule.EXECUTOR_CONFLICT, request.number(), "approver"));
    }

    static Optional<Refusal> when(boolean condition, Rule rule, Object... arguments) {
        return condition ? refuse(rule, arguments) : Optional.empty();
    }

    private static Optional<Refusal> rolesKnown(Circumstances circumstances) {
        return when(
                !circumstances.roles().usableAt(circumstances.now()),
                Rule.ROLES_STALE,
                circumstances.roles().ageAt(circumstances.now()).toMinutes());
    }

    private static PersonId person(Circumstances circumstances) {
        return circumstances
                .actor()
                .personId()
                .orElseThrow(() -> new IllegalStateException("No person: " + circumstances.actor()));
    }

    private static Optional<Refusal> refuse(Rule rule, Object... arguments) {
        return Optional.of(Refusal.of(rule, arguments));
    }
}
