package io.finopsbot.bot.spaces;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.models.InferenceProfile;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What developers need once a workspace or role is claimed: ids, region, header, and a policy for their role. */
public final class Handoff {
    /** AWS CLI command reference, "bedrock-runtime converse". */
    private static final String EXAMPLE = """
            aws bedrock-runtime converse --region %s \\
              --model-id %s \\
              --messages '[{"role":"user","content":[{"text":"Hello"}]}]'""";

    private final Words words;
    private final Template workspace;
    private final Template role;
    private final PolicyDocuments policies;

    public Handoff(Words words, PolicyDocuments policies) {
        this.words = words;
        this.workspace = Template.load("slack/handoff-workspace.json", words);
        this.role = Template.load("slack/handoff-role.json", words);
        this.policies = policies;
    }

    /** The handoff of a request that is claimed. */
    public JsonNode of(BusinessRequest request) {
        Anchor anchor = Objects.requireNonNull(request.registration()).arn();
        return request.approvedScope()
                .fold(
                        bedrock -> role(request, bedrock, (RoleArn) anchor),
                        platform -> workspace(request, platform, (WorkspaceArn) anchor));
    }

    private JsonNode role(BusinessRequest request, BedrockScope scope, RoleArn arn) {
        InferenceProfile profile = scope.profile();
        String model = profile == null ? scope.model().id() : profile.id();
        return role.fill(headed(request)
                .with("role", arn)
                .with("region", scope.region())
                .with("model", model)
                .with("iamScope", words.term(scope.iamScope()))
                .with("command", EXAMPLE.formatted(scope.region(), model))
                .with("note", words.say("handoff.role-note", scope.model().name()))
                .all());
    }

    private JsonNode workspace(BusinessRequest request, ClaudePlatformScope scope, WorkspaceArn arn) {
        return workspace.fill(headed(request)
                .with("workspaceId", arn.id())
                .with("workspace", scope.workspace())
                .with("region", scope.region())
                .with("model", scope.model().id())
                .with("policy", policies.inference(request))
                .with("note", words.say("handoff.note", scope.model().name()))
                .all());
    }

    private Values headed(BusinessRequest request) {
        return new Values()
                .with("text", words.say("handoff.text", request.number()))
                .with("title", words.say("handoff.title", request.fields().workload()));
    }
}
