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
import java.time.Duration;
import java.util.Objects;
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
        return first(
                () -> when(person == null || standing != Standing.MEMBER, Rule.NOT_A_MEMBER, standing),
                () -> when(
                        !Objects.requireNonNull(person).usableAt(circumstances.now()),
                        Rule.STANDING_STALE,
                        Duration.between(person.seenAt(), circumstances.now()).toSeconds()));
    }

    /** The bot itself: what it does of its own accord, nobody does for it. */
    static Optional<Refusal> bot(Circumstances circumstances, BusinessRequest request) {
        return first(
                () -> member(circumstances),
                () -> when(
                        circumstances.actor().kind() != Actor.Kind.SYSTEM,
                        Rule.NOT_POSSIBLE_NOW,
                        request.number(),
                        request.state()));
    }

    /** A FinOps Lead, or who stands in for one. */
    static Optional<Refusal> lead(Circumstances circumstances, BusinessRequest request) {
        return first(
                () -> member(circumstances),
                () -> rolesKnown(circumstances),
                () -> Deputies.ofRequester(circumstances, request),
                () -> when(
                        !circumstances.roles().leads().contains(person(circumstances))
                                && Deputies.leadBehind(circumstances, request).isEmpty(),
                        Rule.NOT_A_LEAD,
                        request.number()));
    }

    /** There is another lead than the actor, and than the person who asked for it: what nobody could confirm would wait for ever. */
    static Optional<Refusal> secondLead(Circumstances circumstances, Predicate<PersonId> excluded, Object what) {
        PersonId first = person(circumstances);
        boolean anybody = circumstances.roles().leads().stream()
                .anyMatch(lead -> !circumstances.same(lead, first) && !excluded.test(lead));
        return when(!anybody, Rule.NO_SECOND_LEAD, what);
    }

    /** A FinOps Lead, and not who stands in for one. */
    static Optional<Refusal> leadInPerson(Circumstances circumstances, Object about) {
        return first(
                () -> member(circumstances),
                () -> rolesKnown(circumstances),
                () -> when(!circumstances.roles().leads().contains(person(circumstances)), Rule.NOT_A_LEAD, about));
    }

    /** A Cloud Engineer who is neither requester nor an approver of the request. */
    static Optional<Refusal> executor(Circumstances circumstances, BusinessRequest request) {
        return first(
                () -> member(circumstances),
                () -> rolesKnown(circumstances),
                () -> when(
                        !circumstances.roles().engineers().contains(person(circumstances)),
                        Rule.NOT_AN_ENGINEER,
                        request.number()),
                () -> separated(circumstances, request));
    }

    /** Somebody who owns the request's portfolio. */
    static Optional<Refusal> portfolioOwner(Circumstances circumstances, BusinessRequest request) {
        Organisation organisation = circumstances.settings().organisation();
        UnitId portfolio = request.fields().portfolio();
        return first(
                () -> member(circumstances),
                () -> when(
                        !organisation.owns(person(circumstances), portfolio),
                        Rule.NOT_THE_PORTFOLIO_OWNER,
                        request.number(),
                        organisation.nameOf(portfolio)));
    }

    /** Who is named to break the glass. */
    static Optional<Refusal> breakGlass(Circumstances circumstances, BusinessRequest request) {
        return first(
                () -> member(circumstances),
                () -> rolesKnown(circumstances),
                () -> when(
                        !circumstances.roles().breakGlass().contains(person(circumstances)),
                        Rule.NOT_IN_BREAK_GLASS,
                        request.number()));
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

    /** Not the person who made the request, under whatever account. */
    static Optional<Refusal> notRequester(Circumstances circumstances, BusinessRequest request) {
        return when(
                !circumstances.emergency() && circumstances.actsAs(request.requester()),
                Rule.OWN_REQUEST,
                request.number());
    }

    /** Requester, approvers (of the estimate and of a scope before, too) and executor of one request are different people. */
    static Optional<Refusal> separated(Circumstances executor, BusinessRequest request) {
        if (executor.emergency()) {
            return Optional.empty();
        }
        return first(
                () -> when(executor.actsAs(request.requester()), Rule.EXECUTOR_CONFLICT, request.number(), "requester"),
                () -> when(
                        request.approvers().anyMatch(executor::actsAs),
                        Rule.EXECUTOR_CONFLICT,
                        request.number(),
                        "approver"));
    }

    /** An approver is nobody, and stands in for nobody, who has executed a part of the request or approved the size of its estimate. */
    static Optional<Refusal> approver(Circumstances circumstances, BusinessRequest request) {
        if (circumstances.emergency()) {
            return Optional.empty();
        }
        Predicate<Actor> own = by -> Deputies.isOwn(by, circumstances, request);
        return first(
                () -> when(request.executors().anyMatch(own), Rule.OWN_EXECUTION, request.number()),
                () -> when(request.estimateBy().filter(own).isPresent(), Rule.OWN_ESTIMATE, request.number()));
    }

    static Optional<Refusal> when(boolean condition, Rule rule, Object... arguments) {
        return condition ? refuse(rule, arguments) : Optional.empty();
    }

    /** It is known who the actor is, and who has which role. */
    static Optional<Refusal> known(Circumstances circumstances) {
        return first(() -> member(circumstances), () -> rolesKnown(circumstances));
    }

    private static Optional<Refusal> rolesKnown(Circumstances circumstances) {
        return when(
                !circumstances.roles().usableAt(circumstances.now()),
                Rule.ROLES_STALE,
                circumstances.roles().ageAt(circumstances.now()).toSeconds());
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
