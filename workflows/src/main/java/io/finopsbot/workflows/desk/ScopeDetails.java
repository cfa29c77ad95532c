package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.Decision;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What an audit record holds of an approval. */
final class ScopeDetails {
    private ScopeDetails() {}

    static Map<String, String> of(Decision decision, int seenRevision) {
        ApprovalScope scope = Objects.requireNonNull(decision.scope());
        Map<String, String> details = new HashMap<>();
        details.put("platform", scope.platform().id());
        details.put("model", scope.model().id());
        details.put("account", scope.account().id());
        details.put("region", scope.region());
        details.put("iam scope", scope.iamScope().name());
        details.put(scope.fold(bedrock -> "role", claudePlatform -> "workspace"), scope.anchorName());
        details.put("priority", String.valueOf(decision.priority()));
        details.put("business case", "acknowledged");
        details.put("seen revision", Integer.toString(seenRevision));
        if (!scope.agenticActions().isEmpty()) {
            details.put("agentic actions", String.join(" ", scope.agenticActions()));
        }
        if (decision.joins() != null) {
            details.put("joins", decision.joins().request());
        }
        return details;
    }
}
