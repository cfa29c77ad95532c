package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Proposal;
import io.finopsbot.workflows.spaces.Recipient;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one lead proposes and another confirms. */
final class Proposals {
    private Proposals() {}

    /** Why the actor may not propose anything about that request now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, Circumstances circumstances) {
        Proposal open = request.life().proposal();
        return Guard.first(
                () -> Guard.leadInPerson(circumstances, request.number()),
                () -> Guard.notRequester(circumstances, request),
                () -> Holder.unclaimed(request),
                () -> open == null
                        ? Optional.empty()
                        : Guard.when(
                                true,
                                Rule.CHANGE_PROPOSED,
                                request.number(),
                                open.by().name()));
    }

    static Ruling<BusinessRequest> made(BusinessRequest request, Proposal proposal) {
        Map<String, String> details = new HashMap<>(Map.of("proposed", "yes", "reason", proposal.reason()));
        Recipient to = proposal.to();
        if (to != null) {
            details.put("to", to.name());
        }
        String by = proposal.by().name();
        return Ruling.becomes(
                request.edit().life(request.life().proposal(proposal)).done(),
                details,
                to == null
                        ? Tell.thread(NoticeKind.SUSPENSION_PROPOSED, request.number(), by, proposal.reason())
                        : Tell.thread(
                                NoticeKind.REASSIGNMENT_PROPOSED, request.number(), by, to.name(), proposal.reason()));
    }
}
