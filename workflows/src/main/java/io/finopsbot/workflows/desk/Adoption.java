package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is asked for is there already: it stays in its account, a workspace in its region, and a role keeps its name. */
final class Adoption {
    /** What a form sends for something that cannot be chosen in it. */
    private static final String NOT_CHOSEN = "?";

    private Adoption() {}

    /** Why that may not be adopted; empty if it may, or if nothing is to be. */
    static Optional<Refusal> refusal(@Nullable Anchor adopted, Circumstances circumstances) {
        if (adopted == null) {
            return Optional.empty();
        }
        ApprovalOptions options = circumstances.settings().options();
        return Guard.first(
                () -> circumstances
                        .ledger()
                        .holderOf(adopted)
                        .map(holder -> Refusal.of(Rule.ARN_TAKEN, adopted, holder)),
                () -> Guard.when(
                        options.account(adopted.account()).isEmpty(),
                        Rule.FIELD_INVALID,
                        "There is no AWS account " + adopted.account() + " in the configuration"),
                () -> adopted instanceof WorkspaceArn workspace
                        ? Guard.when(
                                !options.regions().contains(workspace.region()),
                                Rule.FIELD_INVALID,
                                "There is no region " + workspace.region() + " in the configuration")
                        : Optional.empty());
    }

    /** The lead's choice with what cannot be chosen filled in; refused if they chose otherwise. */
    static Outcome<ScopeChoice> fixed(ScopeChoice choice, Anchor adopted, BusinessRequest request) {
        if (choice.joins() != null) {
            return Outcome.refused(
                    Rule.FIELD_INVALID, request.number() + " adopts " + adopted + ", so it is added to nothing else");
        }
        if (choice.platform() != platform(adopted)) {
            return Outcome.refused(
                    Rule.OTHER_PLATFORM, choice.modelId(), choice.platform().title(), request.number());
        }
        boolean workspace = adopted instanceof WorkspaceArn;
        String region = adopted instanceof WorkspaceArn arn ? arn.region() : choice.region();
        if (differs(choice.accountId(), adopted.account())) {
            return Outcome.refused(Rule.OTHER_PLACE, adopted, "account " + adopted.account());
        }
        if (workspace && differs(choice.region(), region)) {
            return Outcome.refused(Rule.OTHER_PLACE, adopted, "region " + region);
        }
        return Outcome.of(choice.in(adopted.account(), region));
    }

    /** On which platform it is. */
    static Platform platform(Anchor adopted) {
        return adopted instanceof WorkspaceArn ? Platform.CLAUDE_PLATFORM : Platform.BEDROCK;
    }

    /** The name of the role that the request is about: the adopted one's, or a new one's. */
    static RoleName role(BusinessRequest request) {
        return request.life().adopted() instanceof RoleArn role
                ? role.role()
                : RoleName.generated(request.fields().workload(), request.number());
    }

    private static boolean differs(String chosen, String fixed) {
        return !chosen.equals(NOT_CHOSEN) && !chosen.equals(fixed);
    }
}
