package io.finopsbot.integrations.database;

import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows of requests. Written by compare-and-set on the version. */
final class RequestRows {
    private static final String INSERT = """
            insert into business_request (id, number, version, state, requester, submitted_at, expires_at,
                    workspace_name_key, anchor_key, joined_request, tag_ticked_at, content)
            values (:id, :number, :version, :state, :requester, :submittedAt, :expiresAt,
                    :nameKey, :arnKey, :joined, :tagTickedAt, :content)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update business_request
            set version = :version, state = :state, workspace_name_key = :nameKey, anchor_key = :arnKey,
                    joined_request = :joined, tag_ticked_at = :tagTickedAt, content = :content
            where number = :number and version = :before
            """;

    private final JdbcClient database;

    RequestRows(JdbcClient database) {
        this.database = database;
    }

    /** Whether the request could be stored: false if the stored one is not the version right before. */
    boolean store(BusinessRequest next) {
        return (next.version() == 1 ? insertion(next) : update(next)).update() == 1;
    }

    private StatementSpec insertion(BusinessRequest next) {
        return bound(INSERT, next)
                .param("id", next.id().value())
                .param(
                        "requester",
                        next.requester().personId().map(PersonId::value).orElse(null))
                .param("submittedAt", Moments.column(next.submittedAt()))
                .param("expiresAt", Moments.column(next.expiresAt()));
    }

    private StatementSpec update(BusinessRequest next) {
        return bound(UPDATE, next).param("before", next.version() - 1);
    }

    private StatementSpec bound(String sql, BusinessRequest next) {
        TagTick tick = next.tagTick();
        return database.sql(sql)
                .param("number", next.number().value())
                .param("version", next.version())
                .param("state", next.state().name())
                .param("nameKey", next.heldName().map(WorkspaceName::key).orElse(null))
                .param("arnKey", next.heldAnchor().map(Anchor::value).orElse(null))
                .param("joined", joined(next).orElse(null))
                .param("tagTickedAt", Moments.nullableColumn(tick == null ? null : tick.at()))
                .param("content", LedgerJson.write(next));
    }

    private static Optional<Integer> joined(BusinessRequest request) {
        return request.joins()
                .flatMap(space -> RequestNumber.parse(space.request()))
                .map(RequestNumber::value);
    }
}
