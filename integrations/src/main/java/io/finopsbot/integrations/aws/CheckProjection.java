package io.finopsbot.integrations.aws;

import io.finopsbot.workflows.desk.AwsAccess;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.SettleCheck;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceFinding;
import io.finopsbot.workflows.spaces.WorkspaceFinding.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settles an ARN that is to be checked by what AWS says of it. While AWS says nothing, it stays to be checked. */
final class CheckProjection implements Projection {
    private static final Logger LOG = LoggerFactory.getLogger(CheckProjection.class);
    private static final Actor AWS_CHECK = Actor.system("aws check");

    private final RequestLedger ledger;
    private final RequestDesk desk;
    private final AwsAccess access;
    private final WorkspaceReader reader;
    private final WorkspaceComparison comparison;

    CheckProjection(
            RequestLedger ledger,
            RequestDesk desk,
            AwsAccess access,
            WorkspaceReader reader,
            WorkspaceComparison comparison) {
        this.ledger = ledger;
        this.desk = desk;
        this.access = access;
        this.reader = reader;
        this.comparison = comparison;
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
        WorkspaceArn arn = registration.arn();
        try {
            settle(number, arn, finding(request, arn));
        } catch (IntegrationException unreachable) {
            LOG.warn("{} stays to be checked. {}", number, unreachable.getMessage());
            settle(number, arn, WorkspaceFinding.of(Kind.UNREACHABLE));
            throw unreachable;
        }
    }

    private WorkspaceFinding finding(BusinessRequest request, WorkspaceArn arn) {
        return reader.read(arn)
                .map(workspace -> comparison.compare(workspace, request))
                .orElseGet(() -> WorkspaceFinding.of(Kind.NOT_FOUND));
    }

    private void settle(RequestNumber number, WorkspaceArn arn, WorkspaceFinding finding) {
        desk.decide(number, new SettleCheck(arn, finding), AWS_CHECK, Envelope.own());
    }
}
