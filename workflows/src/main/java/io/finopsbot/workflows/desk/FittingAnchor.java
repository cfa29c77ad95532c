package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Optional;

/** Whether an ARN can be the one that was approved, by its form alone: AWS is not asked. */
final class FittingAnchor {
    private FittingAnchor() {}

    /** Why it cannot; empty if it can. */
    static Optional<Refusal> refusal(Anchor arn, BusinessRequest request, Circumstances circumstances) {
        ApprovalScope scope = request.approvedScope();
        return Guard.first(
                () -> Guard.when(
                        !arn.account().equals(scope.account().id()),
                        Rule.ARN_OTHER_ACCOUNT,
                        arn.account(),
                        scope.account().id()),
                () -> scope.fold(bedrock -> otherName(arn, request, bedrock), platform -> otherRegion(arn, platform)),
                () -> request.joins().flatMap(space -> otherSpace(arn, space.anchor())),
                () -> Optional.ofNullable(request.life().adopted()).flatMap(adopted -> otherSpace(arn, adopted)),
                () -> taken(arn, request, circumstances));
    }

    private static Optional<Refusal> otherName(Anchor arn, BusinessRequest request, BedrockScope scope) {
        boolean joined = request.joins().isPresent();
        boolean other = arn instanceof RoleArn role && !role.role().equals(scope.role());
        return Guard.when(other && !joined, Rule.ROLE_OTHER_NAME, arn, scope.role());
    }

    private static Optional<Refusal> otherRegion(Anchor arn, ClaudePlatformScope scope) {
        return arn instanceof WorkspaceArn workspace
                ? Guard.when(
                        !workspace.region().equals(scope.region()),
                        Rule.ARN_OTHER_REGION,
                        workspace.region(),
                        scope.region())
                : Optional.empty();
    }

    private static Optional<Refusal> otherSpace(Anchor arn, Anchor approved) {
        return Guard.when(!arn.equals(approved), Rule.ARN_OTHER_SPACE, arn, approved);
    }

    private static Optional<Refusal> taken(Anchor arn, BusinessRequest request, Circumstances circumstances) {
        Optional<RequestNumber> holder = circumstances.ledger().holderOf(arn);
        return holder.filter(other -> !other.equals(request.number()))
                .filter(other -> request.joins().isEmpty())
                .map(other -> Refusal.of(Rule.ARN_TAKEN, arn, other));
    }
}
