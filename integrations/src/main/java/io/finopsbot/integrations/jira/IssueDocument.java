package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a Cloud Engineer reads in an issue: all that the work needs, and nothing that has to be asked for. */
final class IssueDocument {
    private final Template head;
    private final Template end;
    private final Template create;
    private final Template register;
    private final Template complete;
    private final RoleDocument role;
    private final Words words;
    private final JiraMapping mapping;
    private final IssueTables tables;
    private final IssuePanels panels;
    private final WorkspaceCreation creation;
    private final ClaimedChange change;
    private final boolean awsReadable;
    private final RemovalDocument removal;

    IssueDocument(
            Words words,
            JiraMapping mapping,
            IssueTables tables,
            IssuePanels panels,
            WorkspaceCreation creation,
            RoleDocument role,
            ClaimedChange change,
            boolean awsReadable) {
        this.head = Template.load("jira/head.json", words);
        this.end = Template.load("jira/end.json", words);
        this.create = Template.load("jira/create-workspace.json", words);
        this.register = Template.load("jira/register-arn.json", words);
        this.complete = Template.load("jira/complete.json", words);
        this.role = role;
        this.words = words;
        this.mapping = mapping;
        this.tables = tables;
        this.panels = panels;
        this.creation = creation;
        this.change = change;
        this.awsReadable = awsReadable;
        this.removal = new RemovalDocument(words);
    }

    /** The whole description of that task's issue, as the ledger stands. */
    JsonNode of(BusinessRequest request, Task task) {
        Map<String, @Nullable Object> values = shared(request, task);
        return switch (task.kind()) {
            case CREATE_WORKSPACE -> {
                values.put("checked", checked(request));
                values.put("region", request.approvedScope().region());
                values.put("body", creation.body(request));
                yield create.fill(values);
            }
            case REGISTER_ARN -> {
                values.put("checked", checked(request));
                values.put("number", request.number());
                values.put("region", request.approvedScope().region());
                values.put("account", request.approvedScope().account().id());
                values.put("tick", request.tagTick() == null ? "TODO" : "DONE");
                values.put("tickSentence", tickSentence(request));
                yield register.fill(values);
            }
            case COMPLETE -> {
                values.put("told", say("complete.told", request.requester().name()));
                values.put("audited", say("complete.audit", request.number()));
                yield complete.fill(values);
            }
            case IMPLEMENT_ROLE -> role.implement(request, ofRole(request, values));
            case UPDATE_POLICY -> role.update(request, ofRole(request, values));
            case REMOVE_MODEL -> removal.of(request, values);
            case ARCHIVE_WORKSPACE, DELETE_ROLE, APPLY_DENY, REMOVE_DENY -> change.fill(request, task, values);
        };
    }

    private Map<String, @Nullable Object> shared(BusinessRequest request, Task task) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("head", head(request, task));
        values.put("end", end.fill(Map.of("number", request.number())));
        values.put("panels", panels.of(request, task));
        values.put("workspace", tables.workspace(request));
        values.put("tags", tables.tags(request));
        values.put("origin", tables.origin(request));
        values.put("finishing", say("finishing", mapping.statusOf(TaskState.DONE)));
        values.put("returning", say("returning", mapping.statusOf(TaskState.RETURNED)));
        return values;
    }

    private JsonNode head(BusinessRequest request, Task task) {
        return head.fill(Map.of(
                "number", request.number(),
                "position", IssueTitles.position(request, task),
                "count", IssueTitles.count(request),
                "state", words.term(task.state()),
                "color", colour(task.state())));
    }

    private static String colour(TaskState state) {
        return switch (state) {
            case BLOCKED -> "neutral";
            case READY -> "purple";
            case IN_PROGRESS -> "blue";
            case DONE -> "green";
            case RETURNED -> "yellow";
            case CANCELLED -> "red";
        };
    }

    private Map<String, @Nullable Object> ofRole(BusinessRequest request, Map<String, @Nullable Object> values) {
        values.put("number", request.number());
        values.put("checked", checked(request));
        return values;
    }

    private String checked(BusinessRequest request) {
        return request.approvedScope()
                .fold(
                        role -> say(awsReadable ? "checked.role-aws" : "checked.role-form"),
                        workspace -> say(awsReadable ? "checked.aws" : "checked.form"));
    }

    private String tickSentence(BusinessRequest request) {
        TagTick tick = request.tagTick();
        return tick == null
                ? say("register.tick", creation.tagKey())
                : say("register.ticked", creation.tagKey(), tick.by().name(), Moment.of(tick.at()));
    }

    private String say(String key, Object... arguments) {
        return words.say("jira." + key, arguments);
    }
}
