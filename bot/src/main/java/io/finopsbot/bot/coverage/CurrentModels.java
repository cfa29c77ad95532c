package io.finopsbot.bot.coverage;

import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.coverage.GovernedScope;
import io.finopsbot.workflows.coverage.ModelsTable;
import io.finopsbot.workflows.coverage.ScopeStanding;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.TaskIssue;
import java.util.ArrayList;
import java.util.List;

/** The AI Models table as the ledger has it now. */
public final class CurrentModels {
    private final RequestLedger ledger;
    private final IssueBook issues;
    private final ApprovalOptions options;
    private final Standings standings;

    public CurrentModels(RequestLedger ledger, IssueBook issues, ApprovalOptions options) {
        this.ledger = ledger;
        this.issues = issues;
        this.options = options;
        this.standings = new Standings(ledger, options.catalogue());
    }

    /** The whole table. */
    public ModelsTable table() {
        List<GovernedScope> scopes = new ArrayList<>();
        ledger.live().forEach(request -> add(request, scopes));
        return ModelsTable.of(options.with(standings.catalogue()), scopes);
    }

    /** The issues of a scope's chain. */
    List<TaskIssue> issuesOf(GovernedScope scope) {
        return issues.issuesOf(scope.request().number());
    }

    private void add(BusinessRequest request, List<GovernedScope> scopes) {
        // Whether an issue is open matters only while there is something to do.
        List<TaskIssue> open = request.chain().current().isPresent() ? issues.issuesOf(request.number()) : List.of();
        ScopeStanding.of(request, open).ifPresent(standing -> scopes.add(new GovernedScope(request, standing)));
    }
}
