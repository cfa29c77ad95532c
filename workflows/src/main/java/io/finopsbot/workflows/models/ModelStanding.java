package io.finopsbot.workflows.models;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a model may be approved, what leads want these to be, and what they have written into its entry. Immutable.
 *
 * @param version rises with every recorded change; 0 while none was recorded and what is configured counts
 * @param terms the terms in force
 * @param proposals all that were ever made, oldest first; at most the last one is open
 * @param written all changes of its entry by leads, oldest first; null, as older versions of the bot leave it, is none
 */
public record ModelStanding(
        Model model,
        long version,
        ModelTerms terms,
        List<TermsProposal> proposals,
        @Nullable List<EntryChange> written) implements Governed {
    public ModelStanding {
        proposals = List.copyOf(proposals);
        written = written == null ? List.of() : List.copyOf(written);
    }

    /** A model whose terms nobody has changed. */
    public static ModelStanding configured(CatalogueEntry entry) {
        return new ModelStanding(entry.model(), 0, entry.terms(), List.of(), List.of());
    }

    /** A model of which nothing is known yet. */
    public static ModelStanding unknown(Model model) {
        return new ModelStanding(model, 0, ModelTerms.unconfirmed(), List.of(), List.of());
    }

    @Override
    public Subject subject() {
        return Subject.model(model.key());
    }

    /** The same, called as it is configured now; as long as leads have confirmed nothing, the configured terms count. */
    public ModelStanding as(CatalogueEntry entry) {
        ModelTerms counting = confirmed().isPresent() ? terms : entry.terms();
        return new ModelStanding(entry.model(), version, counting, proposals, written);
    }

    /** All changes of its entry by leads, oldest first. */
    public List<EntryChange> changes() {
        return written == null ? List.of() : written;
    }

    /** How often leads have changed the entry. */
    public int revision() {
        return changes().size();
    }

    /** The last change of the entry. */
    public Optional<EntryChange> lastChange() {
        return changes().stream().reduce((first, second) -> second);
    }

    /**
     * The entry that counts: as leads have written it, else as it is configured; its terms are those without any proposal. What
     * leads have only changed, and not added, is gone with what is configured.
     */
    public Optional<CatalogueEntry> entryOver(@Nullable CatalogueEntry configured) {
        Optional<CatalogueEntry> own = lastChange().map(EntryChange::after);
        return configured == null
                ? own.filter(entry -> isAdded())
                : Optional.of(own.map(entry -> entry.on(configured.terms())).orElse(configured));
    }

    /** Whether leads have added the model. */
    private boolean isAdded() {
        return changes().stream().anyMatch(EntryChange::adds);
    }

    /** The next version, with one more change of the entry. */
    public ModelStanding writing(EntryChange change) {
        List<EntryChange> longer = new ArrayList<>(changes());
        longer.add(change);
        return new ModelStanding(change.after().model(), version + 1, terms, proposals, longer);
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
        ModelStanding also = alsoProposing(proposal);
        return new ModelStanding(model, version + 1, terms, also.proposals, written);
    }

    /** The same version, with one more proposal that is recorded together with what else changes. */
    public ModelStanding alsoProposing(TermsProposal proposal) {
        List<TermsProposal> longer = new ArrayList<>(proposals);
        longer.add(proposal);
        return new ModelStanding(model, version, terms, longer, written);
    }

    /** The next version, in which the last proposal has ended so; a confirmed one counts from now on. */
    public ModelStanding ending(ProposalEnd end) {
        List<TermsProposal> ended = new ArrayList<>(proposals);
        TermsProposal proposal = ended.remove(ended.size() - 1).ended(end);
        ended.add(proposal);
        return new ModelStanding(model, version + 1, proposal.isConfirmed() ? proposal.terms() : terms, ended, written);
    }
}
