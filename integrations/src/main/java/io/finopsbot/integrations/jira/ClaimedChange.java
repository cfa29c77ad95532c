package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Retirement;
import io.finopsbot.workflows.spaces.SpaceLife;
import io.finopsbot.workflows.spaces.Suspension;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the engineers do to a workspace or role that somebody holds: archive or delete it, stop its use, allow it again. */
final class ClaimedChange {
    private static final String ROLE_OF_WORKSPACE = "ROLE_THAT_USES_IT";

    private final Words words;
    private final PolicyDocuments policies;
    private final Template template;

    ClaimedChange(Words words, PolicyDocuments policies) {
        this.words = words;
        this.policies = policies;
        this.template = Template.load("jira/change-claimed.json", words);
    }

    JsonNode fill(BusinessRequest request, Task task, Map<String, Object> shared) {
        Map<String, @Nullable Object> values = new HashMap<>(shared);
        values.remove("tags");
        values.put("why", why(request, task.kind()));
        values.put("steps", steps(request, task.kind()));
        values.put("commandNote", say(task.kind(), on(request), "command"));
        values.put("command", command(request, task.kind()));
        values.put("policy", task.kind() == TaskKind.APPLY_DENY ? policies.denial(request) : null);
        return template.fill(values);
    }

    private String why(BusinessRequest request, TaskKind kind) {
        SpaceLife life = request.life();
        Suspension suspension = life.suspension();
        Retirement retirement = life.retirement();
        if (kind == TaskKind.APPLY_DENY && suspension != null) {
            return words.say(
                    "jira.why.suspended",
                    suspension.by().name(),
                    suspension.confirmedBy().name(),
                    Moment.of(suspension.at()));
        }
        if (kind == TaskKind.REMOVE_DENY && suspension != null && suspension.liftedBy() != null) {
            return words.say("jira.why.lifted", suspension.liftedBy().name());
        }
        return retirement != null && !isDenial(kind)
                ? words.say("jira.why.retired", retirement.by().name(), Moment.of(retirement.at()))
                : words.say("jira.why.over");
    }

    private static boolean isDenial(TaskKind kind) {
        return kind == TaskKind.APPLY_DENY || kind == TaskKind.REMOVE_DENY;
    }

    private List<Map<String, String>> steps(BusinessRequest request, TaskKind kind) {
        return List.of(
                Map.of("step", say(kind, on(request), "first")), Map.of("step", say(kind, on(request), "second")));
    }

    private static String on(BusinessRequest request) {
        return request.approvedScope().fold(role -> "role", workspace -> "workspace");
    }

    private String say(TaskKind kind, String on, String what) {
        return words.say("jira." + what + "." + on + "." + kind);
    }

    private static String command(BusinessRequest request, TaskKind kind) {
        String role =
                request.approvedScope().fold(bedrock -> bedrock.role().value(), claudePlatform -> ROLE_OF_WORKSPACE);
        return switch (kind) {
            case ARCHIVE_WORKSPACE ->
                ClaimedCommands.archive((WorkspaceArn)
                        Objects.requireNonNull(request.registration()).arn());
            case DELETE_ROLE -> ClaimedCommands.delete(role);
            case APPLY_DENY -> ClaimedCommands.deny(role);
            case REMOVE_DENY -> ClaimedCommands.allowAgain(role);
            case CREATE_WORKSPACE, REGISTER_ARN, COMPLETE, IMPLEMENT_ROLE, UPDATE_POLICY, REMOVE_MODEL ->
                throw new IllegalArgumentException("Nothing that is claimed is changed by " + kind);
        };
    }
}
