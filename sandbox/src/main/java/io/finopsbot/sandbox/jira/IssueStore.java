package io.finopsbot.sandbox.jira;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** All issues as they stand. Changes go through here one after the other. */
@Component
final class IssueStore {
    private final Map<String, Issue> byKey = new LinkedHashMap<>();
    private final SearchIndex index = new SearchIndex();

    SearchIndex index() {
        return index;
    }

    synchronized Issue add(IntFunction<Issue> byNumber) {
        Issue issue = byNumber.apply(byKey.size() + 1);
        return put(issue);
    }

    synchronized Issue change(String idOrKey, UnaryOperator<Issue> change) {
        return put(change.apply(get(idOrKey)));
    }

    synchronized Issue get(String idOrKey) {
        return find(idOrKey)
                .orElseThrow(
                        () -> JiraProblem.notFound("Issue does not exist or you do not have permission to see it."));
    }

    synchronized Optional<Issue> find(String idOrKey) {
        return byKey.values().stream()
                .filter(issue ->
                        issue.key().equalsIgnoreCase(idOrKey) || issue.id().equals(idOrKey))
                .findFirst();
    }

    synchronized List<Issue> all() {
        return new ArrayList<>(byKey.values());
    }

    private Issue put(Issue issue) {
        byKey.put(issue.key(), issue);
        index.record(issue);
        return issue;
    }
}
