package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.Actor;

/** No second lead confirmed or rejected a proposal in time. The bot's own. */
public record ExpireTerms() implements Judgement<ModelStanding> {
    /** Who lets things expire. */
    public static final Actor BOT = Actor.system("expiry");

    @Override
    public AuditAction action() {
        return AuditAction.EXPIRE_STATUS;
    }

    @Override
    public Ruling<ModelStanding> judge(ModelStanding standing, Circumstances circumstances) {
        return standing.open()
                .filter(proposal -> !circumstances.now().isBefore(proposal.expiresAt()))
                .map(proposal -> expired(standing, proposal, circumstances))
                .orElseGet(Ruling::unchanged);
    }

    private static Ruling<ModelStanding> expired(
            ModelStanding standing, TermsProposal proposal, Circumstances circumstances) {
        ProposalEnd end = new ProposalEnd(ProposalEnd.Kind.EXPIRED, circumstances.actor(), circumstances.now(), null);
        return Ruling.becomes(
                standing.ending(end),
                TermsDetails.of(proposal),
                Tell.person(
                        proposal.by(),
                        NoticeKind.STATUS_EXPIRED,
                        standing.model().title(),
                        proposal.terms().status()));
    }
}
