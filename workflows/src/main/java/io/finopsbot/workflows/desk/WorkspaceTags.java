package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tags of an approved workspace or role: what the engineer is asked to set is what AWS is checked for. Never from free text:
 * names, numbers and ids alone.
 */
public final class WorkspaceTags {
    /** The tag that says which request the workspace stems from. */
    public static final String REQUEST = "finops-request";

    /** The tag that says which portfolio pays. */
    public static final String PORTFOLIO = "finops-portfolio";

    /** The tag that says which product it is for; only if one is named. */
    public static final String PRODUCT = "finops-product";

    private WorkspaceTags() {}

    /**
     * The tags, in the order in which people are shown them.
     *
     * @param request an approved request
     * @param workspaceTag the key of the tag that attribution joins on; its value is the approved name
     */
    public static Map<String, String> of(BusinessRequest request, String workspaceTag) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put(workspaceTag, request.approvedScope().anchorName());
        tags.put(REQUEST, request.number().toString());
        tags.put(PORTFOLIO, request.fields().portfolio().value());
        UnitId product = request.fields().product();
        if (product != null) {
            tags.put(PRODUCT, product.value());
        }
        return Collections.unmodifiableMap(tags);
    }
}
