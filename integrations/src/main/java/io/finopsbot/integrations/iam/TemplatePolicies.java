package io.finopsbot.integrations.iam;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.iam.DenyPolicy;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.iam.PolicyStatement;
import io.finopsbot.workflows.iam.TrustPolicy;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Policies by the one template that all have. */
public final class TemplatePolicies implements PolicyDocuments {
    private final RequestLedger ledger;
    private final StatementDocument form;

    public TemplatePolicies(RequestLedger ledger, Words words) {
        this.ledger = ledger;
        this.form = new StatementDocument(words);
    }

    @Override
    public String inference(BusinessRequest approved) {
        return document(approved.approvedScope()
                .fold(
                        role -> InferencePolicy.ofRole(granted(approved, ApprovalScope::bedrock)),
                        workspace -> InferencePolicy.ofWorkspace(
                                granted(approved, ApprovalScope::claudePlatform), arn(approved))));
    }

    @Override
    public String trust(BusinessRequest approved) {
        BusinessRequest holder = ledger.find(holder(approved)).orElse(approved);
        ApprovalScope scope = holder.approvedScope();
        return document(TrustPolicy.of(holder.fields().runtime(), scope.account(), scope.region()));
    }

    @Override
    public String denial(BusinessRequest suspended) {
        return document(suspended
                .approvedScope()
                .fold(
                        role -> DenyPolicy.ofRole(granted(suspended, ApprovalScope::bedrock)),
                        workspace -> DenyPolicy.ofWorkspace(
                                granted(suspended, ApprovalScope::claudePlatform), arn(suspended))));
    }

    /** As IAM takes it. */
    public String document(List<PolicyStatement> statements) {
        return form.document(statements);
    }

    /** All that was approved for the same role or workspace, the request itself with it. */
    private <S extends ApprovalScope> List<S> granted(
            BusinessRequest approved, Function<ApprovalScope, Optional<S>> as) {
        List<BusinessRequest> others = ledger.grantedOn(holder(approved)).stream()
                .filter(other -> !other.number().equals(approved.number()))
                .toList();
        return Stream.concat(others.stream(), Stream.of(approved))
                .sorted(Comparator.comparing(request -> request.number().value()))
                .flatMap(request -> as.apply(request.approvedScope()).stream())
                .toList();
    }

    private static RequestNumber holder(BusinessRequest approved) {
        return approved.joins()
                .flatMap(space -> RequestNumber.parse(space.request()))
                .orElse(approved.number());
    }

    private static WorkspaceArn arn(BusinessRequest approved) {
        return (WorkspaceArn) approved.joins()
                .map(JoinedSpace::anchor)
                .orElseGet(() -> Objects.requireNonNull(approved.registration(), "no ARN")
                        .arn());
    }
}
