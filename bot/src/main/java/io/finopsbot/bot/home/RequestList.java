package io.finopsbot.bot.home;

import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;

/** A list of the ledger's requests, each told by itself. */
abstract class RequestList implements HomeSource {
    final RequestLedger ledger;
    final ItemText text;
    private final HomeList list;

    RequestList(HomeList list, RequestLedger ledger, ItemText text) {
        this.list = list;
        this.ledger = ledger;
        this.text = text;
    }

    @Override
    public final HomeList list() {
        return list;
    }

    @Override
    public final List<HomeItem> items(List<BusinessRequest> shown) {
        return shown.stream().map(this::item).toList();
    }

    abstract HomeItem item(BusinessRequest request);

    /** One that somebody has to decide on, with what was asked for, and until when it waits. */
    final HomeItem undecided(BusinessRequest request, HomeButton yes, HomeButton no) {
        return new HomeItem(
                text.say(
                        "item.waiting",
                        request.number(),
                        request.fields().workload(),
                        text.requests().unit(request.fields()),
                        text.requests().usd(request.fields().monthlyEstimate()),
                        ItemText.mention(request.requester()),
                        Moment.of(request.expiresAt())),
                List.of(yes, no));
    }
}
