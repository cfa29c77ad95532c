package io.finopsbot.bot.home;

import static io.finopsbot.bot.home.HomeButton.button;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spend.SpendReport;
import io.finopsbot.workflows.spend.SpendReport.Attributed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The workspaces and roles that are claimed for a person, with what they cost this month. */
final class SpaceItems implements HomeSource {
    private final RequestLedger ledger;
    private final MonthSoFar month;
    private final ItemText text;

    SpaceItems(RequestLedger ledger, MonthSoFar month, ItemText text) {
        this.ledger = ledger;
        this.month = month;
        this.text = text;
    }

    @Override
    public HomeList list() {
        return HomeList.SPACES;
    }

    @Override
    public List<BusinessRequest> requests(Viewer viewer) {
        return ledger.inState(RequestState.CLAIMED).stream()
                .filter(viewer::holds)
                .toList();
    }

    @Override
    public List<HomeItem> items(List<BusinessRequest> shown) {
        Map<String, Attributed> costs = shown.isEmpty() ? Map.of() : costs(month.report());
        return shown.stream().map(request -> item(request, costs)).toList();
    }

    private HomeItem item(BusinessRequest request, Map<String, Attributed> costs) {
        String actual = Optional.ofNullable(costs.get(request.number().toString()))
                .map(entry -> text.requests().usd(entry.cost()))
                .orElseGet(() -> text.words().say("item.unknown"));
        return new HomeItem(
                text.say(
                        "item.space",
                        request.number(),
                        request.fields().workload(),
                        request.approvedScope().anchorName(),
                        text.requests().usd(request.fields().monthlyEstimate()),
                        month.name(),
                        actual),
                List.of(button("handoff", request, null)));
    }

    /** By request; nothing where the export cannot be read, or does not know what kind it is. */
    private static Map<String, Attributed> costs(Optional<SpendReport> report) {
        return report.stream()
                .flatMap(found -> found.attributed().stream())
                .filter(entry -> entry.workspace().until() == null)
                .collect(Collectors.toMap(entry -> entry.workspace().request(), entry -> entry));
    }
}
