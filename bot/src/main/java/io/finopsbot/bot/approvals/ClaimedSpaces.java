package io.finopsbot.bot.approvals;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The claimed workspaces and roles that a scope can be added to. */
public final class ClaimedSpaces {
    private final RequestLedger ledger;

    public ClaimedSpaces(RequestLedger ledger) {
        this.ledger = ledger;
    }

    /** Those of that platform that the request could join, its own portfolio's first. */
    List<BusinessRequest> of(Platform platform, BusinessRequest request) {
        UnitId portfolio = request.fields().portfolio();
        return ledger.inState(RequestState.CLAIMED).stream()
                .filter(claimed -> claimed.approvedScope().platform() == platform)
                .sorted(Comparator.comparing((BusinessRequest claimed) ->
                                !claimed.fields().portfolio().equals(portfolio))
                        .thenComparing(claimed -> claimed.approvedScope().anchorName()))
                .toList();
    }

    /** The one that was picked, if there is one. */
    Optional<BusinessRequest> picked(@Nullable RequestNumber holder) {
        return Optional.ofNullable(holder)
                .flatMap(ledger::find)
                .filter(request -> request.state() == RequestState.CLAIMED);
    }
}
