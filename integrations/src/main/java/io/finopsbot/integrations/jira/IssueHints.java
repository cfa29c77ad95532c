package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which request an issue may be about. A hint: what is true is read from Jira and the ledger afterwards. */
final class IssueHints {
    private final JdbcIssueStore store;
    private final RequestLedger ledger;
    private final IssueLabels labels;

    IssueHints(JdbcIssueStore store, RequestLedger ledger, IssueLabels labels) {
        this.store = store;
        this.ledger = ledger;
        this.labels = labels;
    }

    /**
     * The request of an issue that is known, or that has our labels: one that was made while its answer was lost.
     *
     * @param ofIssue the issue's labels, as far as they were given
     */
    Optional<RequestNumber> requestOf(String jiraId, List<String> ofIssue) {
        return store.byJiraId(jiraId).map(StoredIssue::request).or(() -> byLabels(ofIssue));
    }

    private Optional<RequestNumber> byLabels(List<String> ofIssue) {
        return labels.hintOf(ofIssue)
                .flatMap(ledger::find)
                .filter(request -> isLabelled(request, ofIssue))
                .map(BusinessRequest::number);
    }

    private static boolean isLabelled(BusinessRequest request, List<String> ofIssue) {
        return IntStream.rangeClosed(1, request.chain().tasks().size())
                .mapToObj(position -> IssueLabels.unique(request, position))
                .anyMatch(ofIssue::contains);
    }
}
