package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;

import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;

/** Estimates whose size the owner of the portfolio has to approve, before a lead decides on anything. */
final class EstimateItems implements HomeSource {
    private final RequestLedger ledger;
    private final ItemText text;

    EstimateItems(RequestLedger ledger, ItemText text) {
        this.ledger = ledger;
        this.text = text;
    }

    @Override
    public HomeList list() {
        return HomeList.ESTIMATES;
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
    public List<HomeItem> items(List<BusinessRequest> shown) {
        return shown.stream().map(this::item).toList();
    }

    private HomeItem item(BusinessRequest request) {
        return new HomeItem(
                text.say(
                        "item.waiting",
                        request.number(),
                        request.fields().workload(),
                        text.requests().unit(request.fields()),
                        text.requests().usd(request.fields().monthlyEstimate()),
                        ItemText.mention(request.requester()),
                        Moment.of(request.expiresAt())),
                List.of(button("approve-estimate", request, "primary"), button("decline-estimate", request, "danger")));
    }
}
