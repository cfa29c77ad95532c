package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.people.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code home_tab}. */
final class JdbcHomeBook implements HomeBook {
    private final JdbcClient database;

    JdbcHomeBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void opened(PersonId person, Instant at) {
        database.sql("insert into home_tab (person_id, opened_at) values (?, ?) on conflict do nothing")
                .params(person.value(), Moments.column(at))
                .update();
        database.sql("update home_tab set opened_at = ?, shown = null where person_id = ?")
                .params(Moments.column(at), person.value())
                .update();
    }

    @Override
    public Set<PersonId> opened() {
        return new HashSet<>(database.sql("select person_id from home_tab")
                .query((row, index) -> new PersonId(row.getString("person_id")))
                .list());
    }

    @Override
    public Optional<String> shown(PersonId person) {
        return database.sql("select shown from home_tab where person_id = ? and shown is not null")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void shown(PersonId person, String fingerprint) {
        database.sql("update home_tab set shown = ? where person_id = ?")
                .params(fingerprint, person.value())
                .update();
    }
}
