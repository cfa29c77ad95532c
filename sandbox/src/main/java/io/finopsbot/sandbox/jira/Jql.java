package io.finopsbot.sandbox.jira;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** A query that was understood. */
record Jql(List<Predicate<Issue>> clauses, Comparator<Issue> order) {
    Jql {
        clauses = List.copyOf(clauses);
    }

    /** Jira refuses queries that would return everything. */
    boolean isUnbounded() {
        return clauses.isEmpty();
    }

    List<Issue> of(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> clauses.stream().allMatch(clause -> clause.test(issue)))
                .sorted(order)
                .toList();
    }
}
