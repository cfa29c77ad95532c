package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestProjection;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A projection that counts its runs and does what a test wants. */
final class RecordedProjection implements RequestProjection {
    private final AtomicInteger runs = new AtomicInteger();
    private volatile Consumer<Lease> work;

    RecordedProjection(Consumer<Lease> work) {
        this.work = work;
    }

    @Override
    public ProjectionKind kind() {
        return ProjectionKind.CARD;
    }

    @Override
    public void bringUpToDate(RequestNumber request, Lease lease) {
        runs.incrementAndGet();
        work.accept(lease);
    }

    void does(Consumer<Lease> next) {
        work = next;
    }

    int runs() {
        return runs.get();
    }
}
