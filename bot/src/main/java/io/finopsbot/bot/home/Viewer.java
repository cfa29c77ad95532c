package io.finopsbot.bot.home;

import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Claim;

/**
 * Who looks, and as what. A person can be all of it.
 *
 * @param member whether they are a full member of the Slack team
 * @param lead whether they are a FinOps Lead, or stand in for one
 * @param organisation says what they own
 */
record Viewer(PersonId id, boolean member, boolean lead, boolean engineer, Organisation organisation) {
    /** Whether what the request is about is held by them: they claimed it, or own its unit or one above. */
    boolean holds(BusinessRequest request) {
        Claim claim = request.claim();
        return claim != null && (claim.by().is(id) || organisation.ownsUpward(id, claim.unit()));
    }

    /** Whether the request, and what became of it, is theirs: they asked, or own its product or portfolio. */
    boolean owns(BusinessRequest request) {
        return request.isBy(id)
                || organisation.owns(id, request.fields().portfolio())
                || organisation.owns(id, request.fields().owningUnit());
    }
}
