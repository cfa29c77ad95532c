package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;

/** What a person can claim. */
final class ClaimableItems extends RequestList {
    ClaimableItems(RequestLedger ledger, ItemText text) {
        super(HomeList.CLAIMABLE, ledger, text);
    }

    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        return ledger.inState(RequestState.READY_TO_CLAIM).stream()
                .filter(viewer::owns)
                .toList();
    }

    @Override
    HomeItem item(BusinessRequest request) {
        return new HomeItem(
                text.say(
                        "item.claimable",
                        request.number(),
                        request.fields().workload(),
                        request.approvedScope().anchorName(),
                        text.requests().unit(request.fields())),
                List.of(button("claim", request, "primary")));
    }
}
