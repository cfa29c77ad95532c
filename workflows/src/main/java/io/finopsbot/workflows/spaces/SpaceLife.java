package io.finopsbot.workflows.spaces;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a workspace or role besides being claimed.
 *
 * @param adopted the workspace or role that was there before it was asked for; null if the engineers make a new one
 * @param called the name of the adopted workspace, as who asked for it said; null if they did not, and for a role
 * @param past the claims that ended, oldest first
 * @param offer the owner's open offer to hand it over, or null
 * @param proposal what a lead wants and a second one has not confirmed yet, or null
 * @param suspension that it may not be used, or is about to be, or null
 * @param retirement that it is given up for good, or is about to be, or null
 */
public record SpaceLife(
        @Nullable Anchor adopted,
        @Nullable WorkspaceName called,
        List<Claim> past,
        @Nullable Offer offer,
        @Nullable Proposal proposal,
        @Nullable Suspension suspension,
        @Nullable Retirement retirement) {
    public SpaceLife {
        past = List.copyOf(past);
    }

    /** Nothing has happened to it yet. */
    public static SpaceLife none() {
        return new SpaceLife(null, null, List.of(), null, null, null, null);
    }

    /** What was there before it was asked for. */
    public static SpaceLife adopting(@Nullable Anchor anchor, @Nullable WorkspaceName called) {
        return new SpaceLife(anchor, called, List.of(), null, null, null, null);
    }

    /** With one more claim that ended; what was open with that owner is void. */
    public SpaceLife after(Claim ended) {
        List<Claim> longer = new ArrayList<>(past);
        longer.add(ended);
        return new SpaceLife(adopted, called, longer, null, null, suspension, retirement);
    }

    /** With that offer, or none. */
    public SpaceLife offer(@Nullable Offer next) {
        return new SpaceLife(adopted, called, past, next, proposal, suspension, retirement);
    }

    /** With that proposal, or none. */
    public SpaceLife proposal(@Nullable Proposal next) {
        return new SpaceLife(adopted, called, past, offer, next, suspension, retirement);
    }

    /** Suspended, or about to be, or not any more; nothing else is open any more. */
    public SpaceLife suspension(@Nullable Suspension next) {
        return new SpaceLife(adopted, called, past, null, null, next, retirement);
    }

    /** Retired, or about to be, or not any more; nothing else is open any more. */
    public SpaceLife retirement(@Nullable Retirement next) {
        return new SpaceLife(adopted, called, past, null, null, suspension, next);
    }
}
