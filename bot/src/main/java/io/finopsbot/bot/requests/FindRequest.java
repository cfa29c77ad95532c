package io.finopsbot.bot.requests;

import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.util.Optional;

/** Finds the request that a person means. */
public final class FindRequest {
    private final RequestLedger ledger;

    public FindRequest(RequestLedger ledger) {
        this.ledger = ledger;
    }

    /** The request whose number was typed first after the command's word. */
    public Outcome<BusinessRequest> spoken(Spoken spoken) {
        Optional<RequestNumber> number = spoken.number();
        return number.flatMap(ledger::find)
                .map(Outcome::of)
                .orElseGet(() ->
                        Outcome.refused(Rule.NO_SUCH_REQUEST, spoken.first().isEmpty() ? "?" : spoken.first()));
    }
}
