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
        Map<String, String> details = scope(decision);
        details.put("priority", String.valueOf(decision.priority()));
        details.put("business case", "acknowledged");
        details.put("seen revision", Integer.toString(seenRevision));
        return details;
    }

    /** The same of a scope that another one takes the place of. */
    static Map<String, String> before(Decision decision) {
        Map<String, String> details = new HashMap<>();
        scope(decision).forEach((name, value) -> details.put("old " + name, value));
        return details;
    }

    private static Map<String, String> scope(Decision decision) {
        ApprovalScope scope = Objects.requireNonNull(decision.scope());
        Map<String, String> details = new HashMap<>();
        details.put("platform", scope.platform().id());
        details.put("model", scope.model().id());
        details.put("account", scope.account().id());
        details.put("region", scope.region());
        details.put("iam scope", scope.iamScope().name());
        details.put(scope.fold(bedrock -> "role", claudePlatform -> "workspace"), scope.anchorName());
        if (!scope.agenticActions().isEmpty()) {
            details.put("agentic actions", String.join(" ", scope.agenticActions()));
        }
        if (decision.joins() != null) {
            details.put("joins", decision.joins().request());
        }
        return details;
    }
}
