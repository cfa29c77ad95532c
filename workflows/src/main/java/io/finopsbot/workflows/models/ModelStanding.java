package io.finopsbot.workflows.models;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On what terms a model may be approved, and what leads want these to be. Immutable.
 *
 * @param version rises with every recorded change; 0 while none was recorded and what is configured counts
 * @param terms the terms in force
 * @param proposals all that were ever made, oldest first; at most the last one is open
 */
public record ModelStanding(Model model, long version, ModelTerms terms, List<TermsProposal> proposals)
        implements Governed {
    public ModelStanding {
        proposals = List.copyOf(proposals);
    }

    /** A model whose terms nobody has changed. */
    public static ModelStanding configured(CatalogueEntry entry) {
        return new ModelStanding(entry.model(), 0, entry.terms(), List.of());
    }

    @Override
    public Subject subject() {
        return Subject.model(model.key());
    }

    /** The same, called as it is configured now; as long as leads have confirmed nothing, the configured terms count. */
    public ModelStanding as(CatalogueEntry entry) {
        ModelTerms counting = confirmed().isPresent() ? terms : entry.terms();
        return new ModelStanding(entry.model(), version, counting, proposals);
    }

    /** The proposal that waits for a second lead. */
    public Optional<TermsProposal> open() {
        return last().filter(TermsProposal::isOpen);
    }

    /** The proposal that was made last. */
    public Optional<TermsProposal> last() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.get(proposals.size() - 1));
    }

    /** The proposal by which the terms in force came about; empty if they are configured. */
    public Optional<TermsProposal> confirmed() {
        return proposals.stream().filter(TermsProposal::isConfirmed).reduce((first, second) -> second);
    }

    /** The confirmed proposal that blocks the model; empty if it is not blocked, or blocked by configuration alone. */
    public Optional<TermsProposal> blocking() {
        return confirmed().filter(proposal -> proposal.terms().status() == ModelStatus.BLOCKED);
    }

    /** The next version, with one more proposal. */
    public ModelStanding proposing(TermsProposal proposal) {
        List<TermsProposal> longer = new ArrayList<>(proposals);
        longer.add(proposal);
        return new ModelStanding(model, version + 1, terms, longer);
    }

    /** The next version, in which the last proposal has ended so; a confirmed one counts from now on. */
    public ModelStanding ending(ProposalEnd end) {
        List<TermsProposal> ended = new ArrayList<>(proposals);
        TermsProposal proposal = ended.remove(ended.size() - 1).ended(end);
        ended.add(proposal);
        return new ModelStanding(model, version + 1, proposal.isConfirmed() ? proposal.terms() : terms, ended);
    }
}
