package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Proposal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A lead, also the one who made it, lets a proposal go that nobody has confirmed. */
public record DismissProposal() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.DISMISS_PROPOSAL;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Proposal proposal = request.life().proposal();
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.leadInPerson(circumstances, request.number()),
                () -> Guard.when(proposal == null, Rule.NO_PROPOSAL, request.number()),
                () -> Guard.notRequester(circumstances, request));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return Ruling.becomes(
                request.edit().life(request.life().proposal(null)).done(),
                Map.of("proposed by", Objects.requireNonNull(proposal).by().name()),
                Tell.thread(
                        NoticeKind.PROPOSAL_DISMISSED,
                        request.number(),
                        circumstances.actor().name()));
    }
}
