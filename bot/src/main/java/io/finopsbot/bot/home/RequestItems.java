package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.List;

/** What a person has asked for, the newest first. */
final class RequestItems implements HomeSource {
    private final RequestLedger ledger;
    private final ItemText text;

    RequestItems(RequestLedger ledger, ItemText text) {
        this.ledger = ledger;
        this.text = text;
    }

    @Override
    public HomeList list() {
        return HomeList.REQUESTS;
    }

    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        return ledger.by(viewer.id());
    }

    @Override
    public List<HomeItem> items(List<BusinessRequest> shown) {
        return shown.stream()
                .map(request -> new HomeItem(
                        text.say(
                                "item.request",
                                request.number(),
                                request.fields().workload(),
                                request.state()),
                        request.state() == RequestState.INFORMATION_WANTED
                                ? List.of(button("answer", request, "primary"))
                                : List.of()))
                .toList();
    }
}
