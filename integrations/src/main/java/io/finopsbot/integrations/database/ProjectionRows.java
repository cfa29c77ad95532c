package io.finopsbot.integrations.database;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How far each image has come, and who works on it. Whoever takes a lease raises the fence; what is written under an older
 * fence changes nothing.
 */
final class ProjectionRows {
    static final Duration LEASE = Duration.ofSeconds(20);

    private static final String ROW = " where subject_kind = :subjectKind and subject_id = :subjectId and kind = :kind";
    private static final String HELD = ROW + " and fence = :fence";

    private final JdbcClient database;
    private final InstantSource leaseClock;

    /** The lease clock is the real one: a clock that somebody sets would take leases away from who still works. */
    ProjectionRows(JdbcClient database, InstantSource leaseClock) {
        this.database = database;
        this.leaseClock = leaseClock;
    }

    /** Wants one version more of the image; answers which. Part of a transaction. */
    long want(ProjectionId id) {
        of("""
                insert into projection (subject_kind, subject_id, kind, wanted, reached, fence, failures)
                values (:subjectKind, :subjectId, :kind, 0, 0, 0, 0) on conflict do nothing
                """, id).update();
        of("update projection set wanted = wanted + 1" + ROW, id).update();
        return of("select wanted from projection" + ROW, id).query(Long.class).single();
    }

    Optional<Progress> progress(ProjectionId id) {
        return of("select wanted, reached, fence, lease_until from projection" + ROW, id)
                .query((row, index) -> new Progress(
                        row.getLong("wanted"),
                        row.getLong("reached"),
                        row.getLong("fence"),
                        row.getObject("lease_until", OffsetDateTime.class)))
                .optional();
    }

    /** The fence under which the image may be worked on; empty if somebody else does. */
    OptionalLong take(ProjectionId id, Progress seen) {
        if (seen.leasedAt(leaseClock.instant())) {
            return OptionalLong.empty();
        }
        int taken = held("update projection set fence = fence + 1, lease_until = :until" + HELD, id, seen.fence())
                .param("until", until())
                .update();
        return taken == 1 ? OptionalLong.of(seen.fence() + 1) : OptionalLong.empty();
    }

    /** Lengthens the lease; false if it is lost. */
    boolean lengthen(ProjectionId id, long fence) {
        return held("update projection set lease_until = :until" + HELD, id, fence)
                        .param("until", until())
                        .update()
                == 1;
    }

    /** Notes how far the image has come; false if the lease is lost. */
    boolean reach(ProjectionId id, long fence, long reached) {
        return held("update projection set reached = :reached, failures = 0" + HELD, id, fence)
                        .param("reached", reached)
                        .update()
                == 1;
    }

    /** Gives the lease back if nothing more is wanted; false if more is. */
    boolean finish(ProjectionId id, long fence) {
        return held("update projection set lease_until = null" + HELD + " and reached >= wanted", id, fence)
                        .update()
                == 1;
    }

    void release(ProjectionId id, long fence) {
        held("update projection set lease_until = null" + HELD, id, fence).update();
    }

    /** Gives the lease back after a failure; answers how many there have been in a row. */
    int fail(ProjectionId id, long fence) {
        held("update projection set lease_until = null, failures = failures + 1" + HELD, id, fence)
                .update();
        return of("select failures from projection" + ROW, id)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    private StatementSpec held(String sql, ProjectionId id, long fence) {
        return of(sql, id).param("fence", fence);
    }

    private StatementSpec of(String sql, ProjectionId id) {
        return database.sql(sql)
                .param("subjectKind", id.about().kind().name())
                .param("subjectId", id.about().id())
                .param("kind", id.kind().name());
    }

    private OffsetDateTime until() {
        return Moments.column(leaseClock.instant().plus(LEASE));
    }

    /** How far an image has come, and until when somebody works on it. */
    record Progress(
            long wanted, long reached, long fence, @Nullable OffsetDateTime leaseUntil) {
        boolean upToDate() {
            return reached >= wanted;
        }

        boolean leasedAt(Instant now) {
            return leaseUntil != null && leaseUntil.toInstant().isAfter(now);
        }
    }
}
