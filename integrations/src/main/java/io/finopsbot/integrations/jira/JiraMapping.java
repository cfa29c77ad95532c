package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * What this site calls our states, priorities and issues. Several states may have one status; from a status back there is
 * one state that somebody wants who moves an issue there.
 */
record JiraMapping(String issueType, Map<TaskState, String> statuses, Map<Priority, String> priorities) {
    static final String SECTION = "finops.file.jira";
    private static final String USUAL_TYPE = "Task";
    private static final Map<TaskState, String> USUAL_STATUSES = Map.of(
            TaskState.BLOCKED, "To Do",
            TaskState.READY, "To Do",
            TaskState.IN_PROGRESS, "In Progress",
            TaskState.DONE, "Done",
            TaskState.RETURNED, "Won't Do",
            TaskState.CANCELLED, "Won't Do");
    private static final Map<Priority, String> USUAL_PRIORITIES = Map.of(
            Priority.URGENT, "Highest",
            Priority.HIGH, "High",
            Priority.NORMAL, "Medium",
            Priority.LOW, "Low");

    JiraMapping {
        statuses = Map.copyOf(statuses);
        priorities = Map.copyOf(priorities);
    }

    /** What Jira ships with. */
    static JiraMapping usual() {
        return new JiraMapping(USUAL_TYPE, USUAL_STATUSES, USUAL_PRIORITIES);
    }

    /** What the configuration file says, and the usual where it says nothing. */
    static JiraMapping read(Binder file) {
        Map<TaskState, String> statuses = new EnumMap<>(USUAL_STATUSES);
        file.bind(SECTION + ".statuses", Bindable.mapOf(TaskState.class, String.class))
                .ifBound(statuses::putAll);
        Map<Priority, String> priorities = new EnumMap<>(USUAL_PRIORITIES);
        file.bind(SECTION + ".priorities", Bindable.mapOf(Priority.class, String.class))
                .ifBound(priorities::putAll);
        String type = file.bind(SECTION + ".issue-type", String.class).orElse(USUAL_TYPE);
        return new JiraMapping(type, statuses, priorities);
    }

    /** The status of an issue whose task is in that state. */
    String statusOf(TaskState state) {
        return statuses.getOrDefault(state, "");
    }

    /** What Jira calls that priority. */
    String nameOf(Priority priority) {
        return priorities.getOrDefault(priority, "");
    }

    /** What somebody wants who moves an issue into that status; empty if the status means nothing to us. */
    Optional<TaskState> wantedBy(String status) {
        return List.of(
                        TaskState.DONE,
                        TaskState.IN_PROGRESS,
                        TaskState.READY,
                        TaskState.BLOCKED,
                        TaskState.RETURNED,
                        TaskState.CANCELLED)
                .stream()
                .filter(state -> statusOf(state).equalsIgnoreCase(status))
                .findFirst()
                .map(JiraMapping::asWish);
    }

    /** Nobody can wish a task blocked or cancelled: the one is the order's, the other a lead's. */
    private static TaskState asWish(TaskState state) {
        return switch (state) {
            case DONE -> TaskState.DONE;
            case IN_PROGRESS -> TaskState.IN_PROGRESS;
            case READY, BLOCKED -> TaskState.READY;
            case RETURNED, CANCELLED -> TaskState.RETURNED;
        };
    }
}
