package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.people.UnitId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What an audit record holds of a proposal. */
final class TermsDetails {
    private TermsDetails() {}

    static Map<String, String> of(TermsProposal proposal) {
        ModelTerms terms = proposal.terms();
        Map<String, String> details = new HashMap<>();
        details.put("proposal", Integer.toString(proposal.number()));
        details.put("status", terms.status().name());
        details.put("instead of", proposal.before().status().name());
        if (!terms.portfolios().isEmpty()) {
            details.put(
                    "portfolios", terms.portfolios().stream().map(UnitId::value).collect(Collectors.joining(" ")));
        }
        if (terms.secondApprover()) {
            details.put("second approver", "needed");
        }
        if (terms.reason() != null) {
            details.put("reason", terms.reason());
        }
        return details;
    }
}
