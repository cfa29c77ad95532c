package io.finopsbot.workflows.coverage;

import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.models.Model;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A model's row in the AI Models table.
 *
 * @param accounts the configured accounts, whether it has a scope in them or not
 * @param scopes its scopes, in the order of their requests
 */
public record ModelRow(Model model, List<Account> accounts, List<GovernedScope> scopes) {
    public ModelRow {
        accounts = List.copyOf(accounts);
        scopes = List.copyOf(scopes);
    }

    /** By which the row is known among all rows. */
    public String key() {
        return keyOf(model);
    }

    static String keyOf(Model model) {
        return model.platform().id() + "/" + model.id();
    }

    /** In how many of the configured accounts it has a scope. */
    public long accountsCovered() {
        Set<String> covered = new HashSet<>();
        scopes.forEach(governed -> covered.add(governed.scope().account().id()));
        return accounts.stream()
                .filter(account -> covered.contains(account.id()))
                .count();
    }

    /** In how many workspaces it has a scope; letter case makes no other workspace. */
    public int workspaces() {
        return scopes.stream()
                .map(GovernedScope::scope)
                .map(ApprovalScope::anchorName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet())
                .size();
    }

    /** How many of its scopes stand there. */
    public long count(ScopeStanding standing) {
        return scopes.stream()
                .filter(governed -> governed.standing() == standing)
                .count();
    }
}
