package io.finopsbot.integrations.database;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.zaxxer.hikari.HikariDataSource;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.people.PeopleBook;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;

/** The beans of the database. The one client ({@link JdbcClient}) waits for the migrations, and everything for it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    HikariDataSource ledgerDataSource(Environment environment) {
        String given = environment.getProperty(DatabaseSettings.URL, "");
        return LedgerDataSource.open(new LedgerUrl(given.isBlank() ? LedgerUrl.STANDARD : given.strip()));
    }

    @Bean
    Clock dbSchedulerClock(InstantSource clock) {
        return clock::instant;
    }

    @Bean
    ProjectionRows projectionRows(JdbcClient database) {
        return new ProjectionRows(database, InstantSource.system());
    }

    @Bean
    Waker waker(
            TransactionOperations transactions,
            ProjectionRows rows,
            DataSource dataSource,
            InstantSource clock,
            ObjectProvider<Scheduler> scheduler) {
        SchedulerClient client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
        return new JdbcWaker(
                transactions,
                rows,
                client,
                clock,
                () -> scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions));
    }

    @Bean
    JdbcReceipts receipts(JdbcClient database, InstantSource clock) {
        return new JdbcReceipts(database, clock);
    }

    @Bean
    JdbcNoticeBoard noticeBoard(JdbcClient database) {
        return new JdbcNoticeBoard(database);
    }

    @Bean
    RequestLedger requestLedger(
            JdbcClient database,
            TransactionOperations transactions,
            JdbcReceipts receipts,
            JdbcNoticeBoard notices,
            Waker waker) {
        GovernedRows governed = new GovernedRows(database);
        return new JdbcRequestLedger(
                database,
                new ChangeWriter(
                        transactions,
                        receipts,
                        new IntentRows(database),
                        new RequestRows(database),
                        governed,
                        new AuditRows(database, new RefusalWindow(database)),
                        notices,
                        waker),
                governed);
    }

    @Bean
    AuditTrail auditTrail(JdbcClient database) {
        return new JdbcAuditTrail(database);
    }

    @Bean
    PeopleBook peopleBook(JdbcClient database, TransactionOperations transactions) {
        return new JdbcPeopleBook(database, transactions);
    }

    @Bean
    MessageBook messageBook(JdbcClient database) {
        return new JdbcMessageBook(database);
    }

    @Bean
    HomeBook homeBook(JdbcClient database) {
        return new JdbcHomeBook(database);
    }

    @Bean
    Installation installation(JdbcClient database) {
        return InstallationRow.read(database);
    }

    @Bean
    ProjectionRunner projectionRunner(ProjectionRows rows, ObjectProvider<Projection> projections) {
        return new ProjectionRunner(rows, projections.orderedStream().toList());
    }

    @Bean
    Task<Void> projectionTask(ProjectionRunner runner, InstantSource clock) {
        return ProjectionTask.of(runner, clock);
    }

    @Bean
    Task<Void> housekeepingTask(JdbcClient database, InstantSource clock) {
        return new Housekeeping(database, clock).task();
    }
}
