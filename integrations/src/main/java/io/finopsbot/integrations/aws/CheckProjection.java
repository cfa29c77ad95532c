package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.desk.AwsAccess;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.RequestProjection;
import io.finopsbot.workflows.desk.SettleCheck;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.spaces.AnchorFinding.Kind;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settles an ARN that is to be checked by what AWS says of it. While AWS says nothing, it stays to be checked. */
final class CheckProjection implements RequestProjection {
    private static final Logger LOG = LoggerFactory.getLogger(CheckProjection.class);
    private static final Actor AWS_CHECK = Actor.system("aws check");

    private final RequestLedger ledger;
    private final RequestDesk desk;
    private final AwsAccess access;
    private final WorkspaceReader reader;
    private final WorkspaceComparison comparison;
    private final RoleReader roles;
    private final PolicyDocuments policies;

    CheckProjection(
            RequestLedger ledger,
            RequestDesk desk,
            AwsAccess access,
            WorkspaceReader reader,
            WorkspaceComparison comparison,
            RoleReader roles,
            PolicyDocuments policies) {
        this.ledger = ledger;
        this.desk = desk;
        this.access = access;
        this.reader = reader;
        this.comparison = comparison;
        this.roles = roles;
        this.policies = policies;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.CHECK;
    }

    @Override
    public void bringUpToDate(RequestNumber number, Lease lease) {
        BusinessRequest request = ledger.find(number).orElseThrow();
        Registration registration = request.registration();
        if (registration == null || !registration.isToBeChecked()) {
            return;
        }
        if (!access.readable()) {
            LOG.warn("{} waits for a check of its ARN, but AWS is no longer read; register the ARN again", number);
            return;
        }
        lease.assertHeld();
        Anchor arn = registration.arn();
        try {
            settle(number, arn, finding(request, arn));
        } catch (IntegrationException unreachable) {
            LOG.warn("{} stays to be checked. {}", number, unreachable.getMessage());
            settle(number, arn, AnchorFinding.of(Kind.UNREACHABLE));
            throw unreachable;
        }
    }

    private AnchorFinding finding(BusinessRequest request, Anchor arn) {
        return arn instanceof WorkspaceArn workspace ? workspace(request, workspace) : role(request, (RoleArn) arn);
    }

    private AnchorFinding role(BusinessRequest request, RoleArn arn) {
        RoleFinding finding = roles.check(new ApprovedRole(
                arn.account(),
                arn.role().value(),
                InferencePolicy.NAME,
                policies.inference(request),
                policies.trust(request)));
        return switch (finding.kind()) {
            case AS_APPROVED -> AnchorFinding.of(Kind.AS_APPROVED);
            case DIFFERS -> AnchorFinding.comparing(finding.sentences());
            case NOT_FOUND -> AnchorFinding.of(Kind.NOT_FOUND);
            case UNREACHABLE ->
                throw new IntegrationException(String.join(" ", finding.sentences()), Optional.empty(), null);
        };
    }

    private AnchorFinding workspace(BusinessRequest request, WorkspaceArn arn) {
        return reader.read(arn)
                .map(workspace -> comparison.compare(workspace, request))
                .orElseGet(() -> AnchorFinding.of(Kind.NOT_FOUND));
    }

    private void settle(RequestNumber number, Anchor arn, AnchorFinding finding) {
        desk.decide(number, new SettleCheck(arn, finding), AWS_CHECK, Envelope.own());
    }
}
