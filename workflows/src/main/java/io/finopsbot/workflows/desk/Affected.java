package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whom it concerns that a model is blocked. */
public final class Affected {
    private Affected() {}

    /** All requests with a scope of that model that counts, in the order of their numbers. */
    public static List<BusinessRequest> by(Model model, RequestLedger ledger) {
        return having(model, ledger).filter(BusinessRequest::counts).toList();
    }

    /** The same, and those from which that proposal has it removed. */
    public static List<BusinessRequest> by(Model model, TermsProposal proposal, RequestLedger ledger) {
        return having(model, ledger)
                .filter(request ->
                        request.removal() == null || request.removal().proposal() == proposal.number())
                .toList();
    }

    private static Stream<BusinessRequest> having(Model model, RequestLedger ledger) {
        return ledger.live().stream()
                .filter(request -> request.state().isGranted())
                .filter(request -> request.approvedScope().model().key().equals(model.key()))
                .sorted(Comparator.comparing(request -> request.number().value()));
    }
}
