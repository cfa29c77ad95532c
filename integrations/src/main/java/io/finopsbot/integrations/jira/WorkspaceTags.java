package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tags of a workspace: names and ids of ours, never what people typed.
 *
 * @param key the key of the tag that attribution joins on
 */
record WorkspaceTags(String key) {
    /** The tags to be set, the one that matters first. */
    Map<String, String> of(BusinessRequest request) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(key, request.approvedScope().workspace().value());
        tags.put("finops-request", request.number().toString());
        tags.put("finops-portfolio", request.fields().portfolio().value());
        UnitId product = request.fields().product();
        if (product != null) {
            tags.put("finops-product", product.value());
        }
        return tags;
    }

    /** What the create command sends. */
    String createBody(BusinessRequest request) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("name", request.approvedScope().workspace().value());
        ObjectNode tags = body.putObject("tags");
        of(request).forEach(tags::put);
        return JsonMapper.shared().writeValueAsString(body);
    }
}
