package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of all that is governed besides requests. Written by compare-and-set on the version. */
final class GovernedRows {
    private final JdbcClient database;

    GovernedRows(JdbcClient database) {
        this.database = database;
    }

    /** Whether it could be stored: false if the stored one is not the version right before. What another holds is a lost race. */
    boolean store(Governed next) {
        String sql = next.version() == 1 ? """
                        insert into governed (subject_kind, subject_id, version, content, held)
                        values (:kind, :id, :version, :content, :held) on conflict do nothing
                        """ : """
                        update governed set version = :version, content = :content, held = :held
                        where subject_kind = :kind and subject_id = :id and version = :version - 1
                        """;
        return database.sql(sql)
                        .param("kind", next.subject().kind().name())
                        .param("id", next.subject().id())
                        .param("version", next.version())
                        .param("content", LedgerJson.write(next))
                        .param("held", next.held().orElse(null))
                        .update()
                == 1;
    }

    <T extends Governed> Optional<T> find(Class<T> type, Subject subject) {
        return database.sql("select content from governed where subject_kind = ? and subject_id = ?")
                .param(subject.kind().name())
                .param(subject.id())
                .query(String.class)
                .optional()
                .map(content -> LedgerJson.read(content, type));
    }

    <T extends Governed> List<T> all(Class<T> type, Subject.Kind kind) {
        return database
                .sql("select content from governed where subject_kind = ? order by subject_id")
                .param(kind.name())
                .query(String.class)
                .list()
                .stream()
                .map(content -> LedgerJson.read(content, type))
                .toList();
    }
}
