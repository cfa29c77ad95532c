package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.desk.WorkspaceTags;
import io.finopsbot.workflows.request.BusinessRequest;
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
