package io.finopsbot.integrations.database;

import io.finopsbot.integrations.database.ProjectionRows.Progress;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.Lease.LeaseLost;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.ProjectionKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs projections, each by one at a time, again and again until the image is as it is wanted. */
final class ProjectionRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);

    /** An image that changes by being brought up to date does not keep a thread for itself. */
    private static final int MOST_ROUNDS = 10;

    private final ProjectionRows rows;
    private final List<Projection> projections;

    ProjectionRunner(ProjectionRows rows, List<Projection> projections) {
        this.rows = rows;
        this.projections = List.copyOf(projections);
    }

    /** Runs it for a wake-up, unless a later wake-up for the same image is waiting and will do it. */
    Run run(String wakeUp) {
        ProjectionId id = ProjectionId.ofWakeUp(wakeUp);
        Optional<Progress> progress = rows.progress(id);
        boolean later = progress.isEmpty() || progress.get().wanted() > ProjectionId.wantedBy(wakeUp);
        return later ? Run.upToDate() : runOnce(id.about(), id.kind());
    }

    Run runOnce(Subject about, ProjectionKind kind) {
        ProjectionId id = new ProjectionId(about, kind);
        Optional<Progress> seen = rows.progress(id);
        if (seen.isEmpty() || seen.get().upToDate()) {
            return Run.upToDate();
        }
        OptionalLong fence = rows.take(id, seen.get());
        return fence.isEmpty() ? Run.busy() : runHolding(new RowLease(rows, id, fence.getAsLong()));
    }

    private Run runHolding(RowLease lease) {
        try {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                bringUpToDate(lease);
                if (lease.finished()) {
                    return Run.upToDate();
                }
            }
            lease.release();
            return Run.busy();
        } catch (LeaseLost lost) {
            LOG.debug("{}: {}", lease.id(), lost.getMessage());
            return Run.leaseLost();
        } catch (RuntimeException failure) {
            return failed(lease, failure);
        }
    }

    private void bringUpToDate(RowLease lease) {
        lease.assertHeld();
        long wanted = rows.progress(lease.id()).orElseThrow().wanted();
        projection(lease.id().kind()).bringUpToDate(lease.id().about(), lease);
        lease.reach(wanted);
    }

    private Projection projection(ProjectionKind kind) {
        return projections.stream()
                .filter(projection -> projection.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing here brings a " + kind + " up to date"));
    }

    private static Run failed(RowLease lease, RuntimeException failure) {
        int failures = lease.fail();
        Duration again = BackOff.after(failures, failure);
        String message = "%s failed %d times in a row, next in %s: %s"
                .formatted(lease.id(), failures, again, failure.getMessage());
        if (failure instanceof IntegrationException) {
            LOG.warn(message);
        } else {
            LOG.warn(message, failure);
        }
        return Run.failed(again);
    }
}
