package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong in the sections {@code jira} and {@code people} of the configuration file. */
final class JiraFileCheck {
    private static final String STATUS = "jira.statuses.";
    private static final String PRIORITY = "jira.priorities.";
    private static final Set<String> KNOWN = known();

    private JiraFileCheck() {}

    static List<String> problems(Map<String, String> file) {
        List<String> problems = new ArrayList<>();
        new TreeMap<>(file).forEach((path, value) -> {
            if (path.startsWith("jira.") && !KNOWN.contains(path)) {
                problems.add(path + " is no setting. There are " + String.join(", ", KNOWN) + ".");
            } else if (path.startsWith("jira.") && value.isBlank()) {
                problems.add(path + " is empty. It is the name that your Jira site uses; leave it out for the usual.");
            }
        });
        problems.addAll(mixedUp(file));
        problems.addAll(JiraPeopleCheck.problems(file));
        return problems;
    }

    /** A status that means two different things could not be read back. */
    private static List<String> mixedUp(Map<String, String> file) {
        Map<TaskState, String> own = new HashMap<>(JiraMapping.usual().statuses());
        for (TaskState state : TaskState.values()) {
            own.computeIfPresent(state, (key, usual) -> file.getOrDefault(STATUS + spelled(key), usual));
        }
        JiraMapping names = new JiraMapping("", own, Map.of());
        List<String> problems = new ArrayList<>();
        List<List<TaskState>> groups = List.of(
                List.of(TaskState.DONE),
                List.of(TaskState.RETURNED),
                List.of(TaskState.IN_PROGRESS),
                List.of(TaskState.READY, TaskState.BLOCKED));
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                problems.addAll(equal(groups.get(one), groups.get(other), names));
            }
        }
        return problems;
    }

    private static List<String> equal(List<TaskState> these, List<TaskState> those, JiraMapping names) {
        return these.stream()
                .flatMap(one -> those.stream()
                        .filter(other -> names.statusOf(one).equalsIgnoreCase(names.statusOf(other)))
                        .map(other ->
                                "%s%s and %s%s are both \"%s\". Somebody who moves an issue there must want one thing."
                                        .formatted(STATUS, spelled(one), STATUS, spelled(other), names.statusOf(one))))
                .toList();
    }

    private static Set<String> known() {
        Stream<String> statuses = Stream.of(TaskState.values()).map(state -> STATUS + spelled(state));
        Stream<String> priorities = Stream.of(Priority.values()).map(priority -> PRIORITY + spelled(priority));
        return Stream.concat(Stream.of("jira.issue-type"), Stream.concat(statuses, priorities))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String spelled(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
