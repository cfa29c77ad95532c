package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.RequestProjection;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.List;

/** Brings a chain's issues up to date: first takes in what people did with them, then puts out what is the bot's. */
final class ChainProjection implements RequestProjection {
    private final RequestLedger ledger;
    private final JiraApi jira;
    private final JdbcIssueStore store;
    private final IssueReader reader;
    private final ChainIntake intake;
    private final ChainOutput output;

    ChainProjection(
            RequestLedger ledger,
            JiraApi jira,
            JdbcIssueStore store,
            IssueReader reader,
            ChainIntake intake,
            ChainOutput output) {
        this.ledger = ledger;
        this.jira = jira;
        this.store = store;
        this.reader = reader;
        this.intake = intake;
        this.output = output;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.CHAIN;
    }

    @Override
    public void bringUpToDate(RequestNumber number, Lease lease) {
        BusinessRequest request = read(number);
        if (request.chain().tasks().isEmpty()) {
            return;
        }
        JiraApi held = HeldJira.under(lease, jira);
        List<IssueView> views = reader.all(held, store.of(number));
        intake.takeIn(new ChainRun(request, held, lease), views);
        output.putOut(new ChainRun(read(number), held, lease), views);
    }

    private BusinessRequest read(RequestNumber number) {
        return ledger.find(number)
                .map(BusinessRequest::asDecided)
                .orElseThrow(() -> new IllegalArgumentException("There is no request " + number));
    }
}
