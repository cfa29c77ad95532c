package io.finopsbot.bot.approvals;

import io.finopsbot.bot.slack.Form;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.desk.ScopeChoice;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from the form what scope a lead chose; what a claimed workspace or role fixes is taken from that. */
public final class ScopeReader {
    private final ClaimedSpaces spaces;

    public ScopeReader(ClaimedSpaces spaces) {
        this.spaces = spaces;
    }

    ScopeChoice choice(Form form) {
        ScopePick pick = ScopePick.of(form);
        Optional<ApprovalScope> held = spaces.picked(pick.joins()).map(BusinessRequest::approvedScope);
        return new ScopeChoice(
                pick.platform(),
                form.choice(ApproveForm.modelBlock(pick.platform())).orElse("?"),
                form.choice("account")
                        .or(() -> held.map(scope -> scope.account().id()))
                        .orElse("?"),
                form.choice("region").or(() -> held.map(ApprovalScope::region)).orElse("?"),
                pick.iamScope(),
                actions(form),
                form.text("name"),
                pick.joins());
    }

    private static List<String> actions(Form form) {
        return Stream.of(form.text("actions").split("[\\s,]+"))
                .filter(action -> !action.isEmpty())
                .toList();
    }
}
