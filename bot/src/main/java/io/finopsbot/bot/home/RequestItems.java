package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;

/** What a person has asked for, the newest first. */
final class RequestItems extends RequestList {
    RequestItems(RequestLedger ledger, ItemText text) {
        super(HomeList.REQUESTS, ledger, text);
    }

    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        return ledger.by(viewer.id());
    }

    @Override
    HomeItem item(BusinessRequest request) {
        return new HomeItem(
                text.say("item.request", request.number(), request.fields().workload(), request.state()),
                request.state() == RequestState.INFORMATION_WANTED
                        ? List.of(button("answer", request, "primary"))
                        : List.of());
    }
}
