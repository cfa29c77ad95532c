package io.finopsbot.sandbox.jira;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What can be asked about an issue. */
@Component
final class JqlFields {
    private final IssueStore store;
    private final JiraSettings settings;
    private final JqlTime time;

    JqlFields(IssueStore store, JiraSettings settings, JqlTime time) {
        this.store = store;
        this.settings = settings;
        this.time = time;
    }

    Predicate<Issue> in(String field, List<String> wanted) {
        String name = field.toLowerCase(Locale.ROOT);
        Function<Issue, Collection<String>> actual = values(name, field);
        wanted.forEach(value -> check(name, value));
        return issue ->
                actual.apply(issue).stream().anyMatch(value -> wanted.stream().anyMatch(value::equalsIgnoreCase));
    }

    Predicate<Issue> compared(String field, String operator, String value) {
        Function<Issue, Instant> actual = instants(field);
        Instant limit = time.of(value);
        return switch (operator) {
            case ">=" -> issue -> !actual.apply(issue).isBefore(limit);
            case ">" -> issue -> actual.apply(issue).isAfter(limit);
            case "<=" -> issue -> !actual.apply(issue).isAfter(limit);
            default -> issue -> actual.apply(issue).isBefore(limit);
        };
    }

    Comparator<Issue> order(String field) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "created", "key", "issuekey", "id" -> Comparator.comparing(issue -> Long.parseLong(issue.id()));
            case "updated" -> Comparator.comparing(Issue::updated);
            case "priority" ->
                Comparator.comparing(
                        issue -> Priority.find("", issue.fields().priority()).orElse(Priority.MEDIUM));
            default -> throw unknown(field);
        };
    }

    private static Function<Issue, Collection<String>> values(String name, String field) {
        return switch (name) {
            case "project" -> issue -> List.of(Project.KEY, Project.ID, Project.NAME);
            case "labels" -> Issue::labels;
            case "key", "issue", "issuekey", "id" -> issue -> List.of(issue.key(), issue.id());
            case "status" ->
                issue -> List.of(issue.status().name(), issue.status().id());
            case "statuscategory" ->
                issue -> List.of(
                        issue.status().category(),
                        StatusJson.of(issue.status())
                                .path("statusCategory")
                                .path("name")
                                .asString(""));
            case "issuetype", "type" ->
                issue -> List.of(issue.type().title(), issue.type().id());
            case "reporter" -> issue -> List.of(issue.fields().reporter());
            case "assignee" ->
                issue -> List.of(Objects.requireNonNullElse(issue.fields().assignee(), "EMPTY"));
            default -> throw unknown(field);
        };
    }

    /** Jira refuses a value that cannot exist, instead of finding nothing. */
    private void check(String name, String value) {
        boolean known =
                switch (name) {
                    case "project" -> Project.isNamed(value) || value.equalsIgnoreCase(Project.NAME);
                    case "key", "issue", "issuekey", "id" -> store.find(value).isPresent();
                    case "status" ->
                        settings.workflow().statuses().stream()
                                .anyMatch(status -> status.name().equalsIgnoreCase(value)
                                        || status.id().equals(value));
                    case "issuetype", "type" ->
                        Arrays.stream(IssueType.values())
                                .anyMatch(type -> type.title().equalsIgnoreCase(value)
                                        || type.id().equals(value));
                    default -> true;
                };
        if (!known) {
            throw JiraProblem.badRequest("The value '" + value + "' does not exist for the field '" + name + "'.");
        }
    }

    private static Function<Issue, Instant> instants(String field) {
        return switch (field.toLowerCase(Locale.ROOT)) {
            case "updated" -> Issue::updated;
            case "created" -> Issue::created;
            default -> throw unknown(field);
        };
    }

    private static JiraProblem unknown(String field) {
        return JiraProblem.badRequest("Field '" + field + "' does not exist or you do not have permission to view it.");
    }
}
