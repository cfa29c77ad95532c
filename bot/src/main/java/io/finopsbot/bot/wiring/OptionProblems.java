package io.finopsbot.bot.wiring;

import io.finopsbot.bot.approvals.ApproveForm;
import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with what a lead can choose from. */
final class OptionProblems {
    private final List<String> problems = new ArrayList<>();

    private OptionProblems() {}

    static List<String> of(ApprovalOptions options) {
        OptionProblems found = new OptionProblems();
        found.accounts(options.accounts());
        found.list("regions", "an AWS region", options.regions(), options.regions());
        found.problems.addAll(CatalogueProblems.of(options));
        return found.problems;
    }

    private void accounts(List<Account> accounts) {
        list(
                "accounts",
                "an AWS account (id, name)",
                accounts.stream().map(Account::id).toList(),
                accounts.stream().map(ApproveForm::named).toList());
    }

    private void list(String section, String what, List<String> ids, List<String> names) {
        if (ids.isEmpty()) {
            problems.add(section + " is empty; name at least " + what + ", so that a lead can approve something.");
        }
        SlackLists.fits(section, section, ids.size()).ifPresent(problems::add);
        names.forEach(name -> SlackLists.reads(section + " has an entry", name).ifPresent(problems::add));
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> problems.add(section + " has " + id + " twice; name each once."));
    }
}
