package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.PeopleBook;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database's own beans over a migrated database, without the rest of the bot. */
public final class TestLedger implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** Opens the database of that address; migrates it first. */
    public TestLedger(String url, InstantSource clock, Projection... projections) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of(DatabaseSettings.URL, url)));
        context.registerBean(InstantSource.class, () -> clock);
        for (int index = 0; index < projections.length; index++) {
            Projection projection = projections[index];
            context.registerBean("projection" + index, Projection.class, () -> projection);
        }
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(migrated(context.getBean(DataSource.class))));
        context.registerBean(
                TransactionTemplate.class,
                () -> new TransactionTemplate(new JdbcTransactionManager(context.getBean(DataSource.class))));
        context.register(DatabaseConfiguration.class);
        context.refresh();
    }

    private static DataSource migrated(DataSource dataSource) {
        Flyway.configure().dataSource(dataSource).load().migrate();
        return dataSource;
    }

    /** Any bean of the database. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public RequestLedger ledger() {
        return bean(RequestLedger.class);
    }

    public AuditTrail trail() {
        return bean(AuditTrail.class);
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    /** A desk over this ledger. */
    public RequestDesk desk(DeskSettings settings) {
        return new RequestDesk(ledger(), bean(PeopleBook.class), settings, bean(InstantSource.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
