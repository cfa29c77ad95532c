package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.desk.WorkspaceTags;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the engineer is asked to create.
 *
 * @param tagKey the key of the tag that attribution joins on
 */
record WorkspaceCreation(String tagKey) {
    /** The tags to be set, the one that matters first. */
    Map<String, String> tags(BusinessRequest request) {
        return WorkspaceTags.of(request, tagKey);
    }

    /** Shows the workspace as it stands, with credentials of its account. */
    static String show(WorkspaceArn arn) {
        return String.join(
                " \\\n  ",
                "curl -sS \"https://aws-external-anthropic.%s.api.aws/v1/organizations/workspaces/%s\""
                        .formatted(arn.region(), arn.id()),
                "--aws-sigv4 \"aws:amz:%s:aws-external-anthropic\"".formatted(arn.region()),
                "--user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"",
                "-H \"x-amz-security-token: $AWS_SESSION_TOKEN\" -H \"anthropic-version: 2023-06-01\"");
    }

    /** What the create command sends. */
    String body(BusinessRequest request) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("name", request.approvedScope().anchorName());
        ObjectNode tags = body.putObject("tags");
        tags(request).forEach(tags::put);
        return JsonMapper.shared().writeValueAsString(body);
    }
}
