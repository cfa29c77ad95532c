package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.WorkloadRuntime;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a Cloud Engineer reads in the issues about policies: a role that is new, or a policy that widens. */
final class RoleDocument {
    private final Template implement;
    private final Template update;
    private final Words words;
    private final JiraMapping mapping;
    private final IssueTables tables;
    private final WorkspaceCreation creation;
    private final PolicyDocuments policies;

    RoleDocument(
            Words words,
            JiraMapping mapping,
            IssueTables tables,
            WorkspaceCreation creation,
            PolicyDocuments policies) {
        this.implement = Template.load("jira/implement-role.json", words);
        this.update = Template.load("jira/update-policy.json", words);
        this.words = words;
        this.mapping = mapping;
        this.tables = tables;
        this.creation = creation;
        this.policies = policies;
    }

    /**
     * The task of a new role.
     *
     * @param values what all descriptions have
     */
    JsonNode implement(BusinessRequest request, Map<String, @Nullable Object> values) {
        RoleCommands commands =
                new RoleCommands(request.approvedScope().bedrock().orElseThrow());
        values.put("finishing", finishing("jira.implement.finish"));
        values.put("accessCommand", commands.access());
        values.put("trust", policies.trust(request));
        values.put("trustFile", commands.trustFile());
        values.put("roleCommand", commands.createRole(creation.tags(request)));
        boolean profile = request.fields().runtime() == WorkloadRuntime.EC2;
        values.put("runtimeNote", profile ? words.say("jira.implement.instance-profile") : null);
        policy(request, commands, values);
        values.put("arnCommand", commands.showArn());
        return implement.fill(values);
    }

    /**
     * The task of a policy that widens.
     *
     * @param values what all descriptions have
     */
    JsonNode update(BusinessRequest request, Map<String, @Nullable Object> values) {
        values.put("finishing", finishing("jira.update.finish"));
        values.put("widens", tables.widens(request));
        Optional<BedrockScope> role = request.approvedScope().bedrock();
        values.put(
                "checkCommand",
                role.map(scope -> new RoleCommands(scope).showPolicy())
                        .orElseGet(() -> WorkspaceCreation.show(
                                (WorkspaceArn) request.joins().orElseThrow().anchor())));
        values.put("batchNote", batchNote(request));
        values.put("exactly", words.say(role.isPresent() ? "jira.heading.role" : "jira.heading.workspace"));
        values.put("policyWords", words.say(role.isPresent() ? "jira.update.role" : "jira.update.workspace"));
        values.put("policy", policies.inference(request));
        values.put(
                "policyFile",
                role.map(scope -> new RoleCommands(scope).policyFile()).orElse(null));
        values.put(
                "policyCommand",
                role.map(scope -> new RoleCommands(scope).putPolicy()).orElse(null));
        return update.fill(values);
    }

    private void policy(BusinessRequest request, RoleCommands commands, Map<String, @Nullable Object> values) {
        values.put("policy", policies.inference(request));
        values.put("policyFile", commands.policyFile());
        values.put("policyCommand", commands.putPolicy());
        values.put("batchNote", batchNote(request));
    }

    private @Nullable String batchNote(BusinessRequest request) {
        return request.approvedScope()
                .bedrock()
                .filter(scope -> scope.iamScope().includes(IamScope.INFERENCE_AND_BATCH))
                .map(scope -> words.say("jira.implement.batch"))
                .orElse(null);
    }

    private String finishing(String key) {
        return words.say(key, mapping.statusOf(TaskState.DONE));
    }
}
