package io.finopsbot.bot.approvals;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a returned request was approved for: the form in which its scope is changed opens with that. */
final class PresentScope {
    static final String FORM = "change-scope";

    private final Words words;
    private final ApprovalOptions options;

    PresentScope(Words words, ApprovalOptions options) {
        this.words = words;
        this.options = options;
    }

    /** The approval that can be changed; empty if there is none. */
    static Optional<Decision> of(BusinessRequest request) {
        return Optional.ofNullable(request.decision()).filter(decided -> request.state() == RequestState.RETURNED);
    }

    /** The scope that can be changed; empty if there is none. */
    static Optional<ApprovalScope> scope(BusinessRequest request) {
        return of(request).map(Decision::scope);
    }

    /** What the form says and has chosen because of it. */
    Map<String, @Nullable Object> values(BusinessRequest request) {
        Optional<Decision> present = of(request);
        Optional<ApprovalScope> scope = scope(request);
        String form = present.isPresent() ? FORM : "approve";
        Optional<Account> account = scope.map(ApprovalScope::account).filter(options.accounts()::contains);
        Priority priority = present.map(decided -> Objects.requireNonNull(decided.priority()))
                .orElse(Priority.NORMAL);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("form", form);
        values.put("title", words.say("form." + form + ".title", request.number()));
        values.put("submit", words.say("form." + form + ".submit"));
        values.put("account", account.map(Account::id).orElse(null));
        values.put("accountName", account.map(ApproveForm::named).orElse(null));
        values.put(
                "region",
                scope.map(ApprovalScope::region)
                        .filter(options.regions()::contains)
                        .orElse(null));
        values.put(
                "actions",
                scope.map(ApprovalScope::agenticActions)
                        .filter(actions -> !actions.isEmpty())
                        .map(actions -> String.join("\n", actions))
                        .orElse(null));
        values.put("priority", priority);
        values.put("priorityName", words.term(priority));
        return values;
    }
}
