package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import java.util.Set;

/**
 * Who may see what of a request. The whole of it: who asked, the owners up its hierarchy, FinOps Leads and who stands in for
 * one, auditors, who has just broken the glass for it, and to whom it is offered. Its task: Cloud Engineers, once there is one. Everybody else: nothing.
 */
final class WhoMaySee {
    /** Rules whose second argument is the owner, or who is to be it. */
    private static final Set<Rule> NAMING_OWNERS =
            Set.of(Rule.NOT_THE_HOLDER, Rule.ALREADY_CLAIMED, Rule.OFFER_TO_ANOTHER);

    private WhoMaySee() {}

    static Sight of(BusinessRequest request, Circumstances circumstances) {
        if (circumstances.actor().kind() == Actor.Kind.SYSTEM || all(circumstances)) {
            return Sight.WHOLE;
        }
        if (!member(circumstances)) {
            return Sight.NOTHING;
        }
        PersonId person = circumstances.actor().personId().orElseThrow();
        if (owns(person, request, circumstances.settings().organisation())
                || Glass.usable(request, circumstances).isPresent()
                || OfferedTo.actor(request, circumstances).result().isPresent()) {
            return Sight.WHOLE;
        }
        boolean engineer =
                rolesKnown(circumstances) && circumstances.roles().engineers().contains(person);
        return engineer && !request.chain().tasks().isEmpty() ? Sight.TASK : Sight.NOTHING;
    }

    /** Whether it is somebody who may see the whole of all requests. */
    static boolean all(Circumstances circumstances) {
        if (!member(circumstances) || !rolesKnown(circumstances)) {
            return false;
        }
        PersonId person = circumstances.actor().personId().orElseThrow();
        Roles roles = circumstances.roles();
        return roles.leads().contains(person) || roles.auditors().contains(person) || Deputies.standsIn(circumstances);
    }

    /** What is answered about a request that is not to be seen: word for word the same as if there was none. */
    static Refusal nothing(Object asked, Circumstances circumstances) {
        return Guard.known(circumstances).orElseGet(() -> Refusal.of(Rule.NO_SUCH_REQUEST, asked));
    }

    /** Why not, as somebody is told it who sees that much: who sees the task alone does not learn whose it is. */
    static Refusal told(Refusal refusal, Sight sight, Object asked, Circumstances circumstances) {
        return switch (sight) {
            case WHOLE -> refusal;
            case TASK -> NAMING_OWNERS.contains(refusal.rule()) ? refusal.with(1, "SOMEBODY_ELSE") : refusal;
            case NOTHING -> nothing(asked, circumstances);
        };
    }

    /** Those for whom it is asked for, and those whose it has become. */
    private static boolean owns(PersonId person, BusinessRequest request, Organisation organisation) {
        Claim claim = request.claim();
        return request.isBy(person)
                || organisation.ownsUpward(person, request.fields().owningUnit())
                || organisation.ownsUpward(person, request.fields().portfolio())
                || (claim != null && (claim.by().is(person) || organisation.ownsUpward(person, claim.unit())));
    }

    private static boolean member(Circumstances circumstances) {
        return circumstances.person() != null && circumstances.person().standing() == Standing.MEMBER;
    }

    private static boolean rolesKnown(Circumstances circumstances) {
        return circumstances.roles().usableAt(circumstances.now());
    }
}
