package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for a FinOps Lead, the oldest first: requests to decide on or to confirm, and tasks that came back. */
final class WaitingItems extends RequestList {
    WaitingItems(RequestLedger ledger, ItemText text) {
        super(HomeList.WAITING, ledger, text);
    }

    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        return Stream.concat(
                        Stream.of(RequestState.SUBMITTED, RequestState.PROPOSED)
                                .flatMap(state -> ledger.inState(state).stream())
                                .filter(request -> !request.isBy(viewer.id()) && !namedBy(request, viewer.id())),
                        ledger.live().stream()
                                .filter(request -> returned(request).isPresent()))
                .sorted(Comparator.comparing(BusinessRequest::submittedAt)
                        .thenComparing(request -> request.number().value()))
                .toList();
    }

    @Override
    HomeItem item(BusinessRequest request) {
        return returned(request)
                .map(task -> returned(request, task))
                .orElseGet(() -> request.state() == RequestState.PROPOSED ? proposed(request) : submitted(request));
    }

    private HomeItem submitted(BusinessRequest request) {
        return undecided(request, button("approve", request, "primary"), button("decline", request, "danger"));
    }

    private HomeItem proposed(BusinessRequest request) {
        Decision proposal = request.named().orElseThrow();
        ApprovalScope scope = request.approvedScope();
        return new HomeItem(
                text.say(
                        "item.proposed",
                        request.number(),
                        request.fields().workload(),
                        scope.model().name(),
                        scope.account().id(),
                        scope.region(),
                        ItemText.mention(proposal.by())),
                request.isRescoping()
                        ? List.of(button("confirm", request, "primary"), button("send-back", request, null))
                        : List.of(
                                button("confirm", request, "primary"),
                                button("send-back", request, null),
                                button("decline", request, "danger")));
    }

    /** Whether that person named the scope: another lead has to confirm it. */
    private static boolean namedBy(BusinessRequest request, PersonId person) {
        return request.named().stream().flatMap(Decision::voices).anyMatch(voice -> voice.is(person));
    }

    /** The task that came back, as long as nobody has resumed or cancelled it. */
    private static Optional<Task> returned(BusinessRequest request) {
        return request.chain()
                .current()
                .filter(task -> task.state() == TaskState.RETURNED)
                .filter(task -> !request.isRescoping());
    }

    private HomeItem returned(BusinessRequest request, Task task) {
        return new HomeItem(
                text.say(
                        "item.returned",
                        request.number(),
                        request.fields().workload(),
                        text.requests().unit(request.fields()),
                        task.kind(),
                        String.valueOf(task.reason())),
                request.state() == RequestState.RETURNED
                        ? List.of(
                                button("resume", request, "primary"),
                                button("change-scope", request, null),
                                button("cancel", request, "danger"))
                        : List.of(button("resume", request, "primary")));
    }
}
