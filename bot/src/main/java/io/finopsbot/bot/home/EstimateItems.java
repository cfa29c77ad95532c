package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;

/** Estimates whose size the owner of the portfolio has to approve, before a lead decides on anything. */
final class EstimateItems extends RequestList {
    EstimateItems(RequestLedger ledger, ItemText text) {
        super(HomeList.ESTIMATES, ledger, text);
    }

    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        return ledger.inState(RequestState.AWAITING_OWNER).stream()
                .filter(request -> !request.isBy(viewer.id()))
                .filter(request ->
                        viewer.organisation().owns(viewer.id(), request.fields().portfolio()))
                .toList();
    }

    @Override
    HomeItem item(BusinessRequest request) {
        return undecided(
                request, button("approve-estimate", request, "primary"), button("decline-estimate", request, "danger"));
    }
}
