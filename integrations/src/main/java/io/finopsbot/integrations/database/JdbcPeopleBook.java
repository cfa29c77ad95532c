package io.finopsbot.integrations.database;

import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionOperations;

/** What was last read of people and roles, kept so that a restart does not forget who may do what. */
final class JdbcPeopleBook implements PeopleBook {
    private final JdbcClient database;
    private final TransactionOperations transactions;

    JdbcPeopleBook(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return database.sql("select * from person where id = ?")
                .param(id.value())
                .query((row, index) -> person(row))
                .optional();
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        List<Person> members = database.sql("select * from person where email_key = ? and standing = ?")
                .param(key(email))
                .param(Standing.MEMBER.name())
                .query((row, index) -> person(row))
                .list();
        return members.size() == 1 ? Optional.of(members.get(0)) : Optional.empty();
    }

    @Override
    public Roles roles() {
        return roles("select * from roles_reading");
    }

    @Override
    public void remember(Person person) {
        String values = "name = :name, email = :email, email_key = :key, standing = :standing, seen_at = :seenAt";
        int updated = bound("update person set " + values + " where id = :id and seen_at <= :seenAt", person)
                .update();
        if (updated == 0) {
            bound("""
                    insert into person (id, name, email, email_key, standing, seen_at)
                    values (:id, :name, :email, :key, :standing, :seenAt) on conflict do nothing
                    """, person).update();
        }
    }

    @Override
    public void remember(Roles roles) {
        String values =
                "leads = :leads, engineers = :engineers, break_glass = :breakGlass, auditors = :auditors, read_at = :readAt";
        int updated = bound("update roles_reading set " + values + " where changed_at < :readAt", roles)
                .update();
        if (updated == 0) {
            insert(roles);
        }
    }

    @Override
    public void correct(UnaryOperator<Roles> correction, Instant at) {
        transactions.executeWithoutResult(transaction -> {
            insert(Roles.unread());
            Roles corrected = correction.apply(roles("select * from roles_reading for update"));
            String values =
                    "leads = :leads, engineers = :engineers, break_glass = :breakGlass, auditors = :auditors, changed_at = :at";
            bound("update roles_reading set " + values, corrected)
                    .param("at", Moments.column(at))
                    .update();
        });
    }

    private void insert(Roles roles) {
        bound("""
                insert into roles_reading (only_row, leads, engineers, break_glass, auditors, read_at)
                values (1, :leads, :engineers, :breakGlass, :auditors, :readAt) on conflict do nothing
                """, roles).update();
    }

    private Roles roles(String sql) {
        return database.sql(sql)
                .query((row, index) -> new Roles(
                        LedgerJson.read(row.getString("leads"), LedgerJson.PEOPLE),
                        LedgerJson.read(row.getString("engineers"), LedgerJson.PEOPLE),
                        LedgerJson.read(row.getString("break_glass"), LedgerJson.PEOPLE),
                        LedgerJson.read(row.getString("auditors"), LedgerJson.PEOPLE),
                        Moments.read(row, "read_at")))
                .optional()
                .orElseGet(Roles::unread);
    }

    private StatementSpec bound(String sql, Person person) {
        @Nullable String email = person.email();
        return database.sql(sql)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("email", email)
                .param("key", email == null ? null : key(email))
                .param("standing", person.standing().name())
                .param("seenAt", Moments.column(person.seenAt()));
    }

    private StatementSpec bound(String sql, Roles roles) {
        return database.sql(sql)
                .param("leads", LedgerJson.write(roles.leads()))
                .param("engineers", LedgerJson.write(roles.engineers()))
                .param("breakGlass", LedgerJson.write(roles.breakGlass()))
                .param("auditors", LedgerJson.write(roles.auditors()))
                .param("readAt", Moments.column(roles.readAt()));
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                Standing.valueOf(row.getString("standing")),
                Moments.read(row, "seen_at"));
    }

    private static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
