package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.Status;
import io.finopsbot.integrations.jira.rest.Transitions.Transition;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Moves an issue through the workflow of its site. */
final class StatusMover {
    private final JiraMapping mapping;

    StatusMover(JiraMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Brings the issue into the status of that state: directly, or by way of the status where work is ready, which most
     * workflows can be entered at.
     *
     * @return false if the workflow has no such way
     */
    boolean bring(JiraApi jira, String issue, Status now, TaskState state) {
        if (moved(jira, issue, state)) {
            return true;
        }
        boolean detour = !now.isCalled(mapping.statusOf(TaskState.READY)) && moved(jira, issue, TaskState.READY);
        return detour && (sameStatus(state) || moved(jira, issue, state));
    }

    private boolean sameStatus(TaskState state) {
        return mapping.statusOf(state).equalsIgnoreCase(mapping.statusOf(TaskState.READY));
    }

    private boolean moved(JiraApi jira, String issue, TaskState state) {
        Optional<Transition> way = jira.transitions(issue).into(mapping.statusOf(state));
        way.ifPresent(found -> jira.move(issue, body(found, state)));
        return way.isPresent();
    }

    private static Map<String, JsonNode> body(Transition way, TaskState state) {
        Map<String, JsonNode> body = new HashMap<>();
        body.put("transition", JsonNodeFactory.instance.objectNode().put("id", way.id()));
        resolution(way, state)
                .ifPresent(name -> body.put(
                        "fields",
                        JsonNodeFactory.instance
                                .objectNode()
                                .set(
                                        "resolution",
                                        JsonNodeFactory.instance.objectNode().put("name", name))));
        return body;
    }

    /** The resolution that says what happened; the first one where the workflow wants another. */
    private static Optional<String> resolution(Transition way, TaskState state) {
        List<String> choices = way.resolutions();
        String fitting = state == TaskState.DONE ? "Done" : "Won't Do";
        if (choices.contains(fitting)) {
            return Optional.of(fitting);
        }
        return way.needsResolution() ? choices.stream().findFirst() : Optional.empty();
    }
}
