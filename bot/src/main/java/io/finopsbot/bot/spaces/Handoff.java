package io.finopsbot.bot.spaces;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.InferencePolicy;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What developers need once a workspace is claimed: id, region, header, model id and a policy for their role. */
public final class Handoff {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Words words;
    private final Template message;
    private final Template policy;

    public Handoff(Words words) {
        this.words = words;
        this.message = Template.load("slack/handoff.json", words);
        this.policy = Template.load("iam/claude-platform.json", words);
    }

    /** The handoff of a request that is claimed. */
    public JsonNode of(BusinessRequest request) {
        ClaudePlatformScope scope = request.approvedScope();
        WorkspaceArn arn = Objects.requireNonNull(request.registration()).arn();
        return message.fill(new Values()
                .with("text", words.say("handoff.text", request.number()))
                .with("title", words.say("handoff.title", request.fields().workload()))
                .with("workspaceId", arn.id())
                .with("workspace", scope.workspace())
                .with("region", scope.region())
                .with("model", scope.model().id())
                .with("policy", policy(scope, arn))
                .with("note", words.say("handoff.note", scope.model().name()))
                .all());
    }

    private String policy(ClaudePlatformScope scope, WorkspaceArn arn) {
        JsonNode filled = policy.fill(new Values()
                .with("actions", JSON.valueToTree(InferencePolicy.actions(scope.iamScope())))
                .with("arn", arn)
                .all());
        return filled.toPrettyString();
    }
}
