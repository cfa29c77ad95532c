package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.Lease;

/** A lease that is a fence in the image's row. Asked inside a transaction, it is part of it. */
record RowLease(ProjectionRows rows, ProjectionId id, long fence) implements Lease {
    @Override
    public void assertHeld() {
        holdsIf(rows.lengthen(id, fence));
    }

    void reach(long version) {
        holdsIf(rows.reach(id, fence, version));
    }

    /** Whether nothing more is wanted; the lease is given back then. */
    boolean finished() {
        return rows.finish(id, fence);
    }

    void release() {
        rows.release(id, fence);
    }

    int fail() {
        return rows.fail(id, fence);
    }

    private void holdsIf(boolean held) {
        if (!held) {
            throw new LeaseLost(id.toString());
        }
    }
}
