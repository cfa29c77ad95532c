package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;

import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What waits for a FinOps Lead, the oldest first: requests to decide on, and tasks that came back. */
final class WaitingItems implements HomeSource {
    private final RequestLedger ledger;
    private final ItemText text;

    WaitingItems(RequestLedger ledger, ItemText text) {
        this.ledger = ledger;
        this.text = text;
    }

    @Override
    public HomeList list() {
        return HomeList.WAITING;
    }

    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        return Stream.of(RequestState.SUBMITTED, RequestState.RETURNED)
                .flatMap(state -> ledger.inState(state).stream())
                .filter(request -> !request.isBy(viewer.id()))
                .sorted(Comparator.comparing(BusinessRequest::submittedAt)
                        .thenComparing(request -> request.number().value()))
                .toList();
    }

    @Override
    public List<HomeItem> items(List<BusinessRequest> shown) {
        return shown.stream()
                .map(request -> request.state() == RequestState.RETURNED ? returned(request) : submitted(request))
                .toList();
    }

    private HomeItem submitted(BusinessRequest request) {
        return new HomeItem(
                text.say(
                        "item.waiting",
                        request.number(),
                        request.fields().workload(),
                        text.requests().unit(request.fields()),
                        text.requests().usd(request.fields().monthlyEstimate()),
                        ItemText.mention(request.requester()),
                        Moment.of(request.expiresAt())),
                List.of(button("approve", request, "primary"), button("decline", request, "danger")));
    }

    private HomeItem returned(BusinessRequest request) {
        Task task = request.chain().tasks().stream()
                .filter(found -> found.state() == TaskState.RETURNED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No task was returned: " + request.number()));
        return new HomeItem(
                text.say(
                        "item.returned",
                        request.number(),
                        request.fields().workload(),
                        text.requests().unit(request.fields()),
                        task.kind(),
                        String.valueOf(task.reason())),
                List.of(button("resume", request, "primary"), button("cancel", request, "danger")));
    }
}
