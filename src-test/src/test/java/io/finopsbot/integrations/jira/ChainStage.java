package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.database.DatabaseKind;
import io.finopsbot.integrations.database.TestLedger;
import io.finopsbot.integrations.iam.IamConfiguration;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import io.finopsbot.workflows.tasks.TaskState;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The bot's Jira part over a real ledger, against whatever speaks Jira at that address. */
final class ChainStage implements AutoCloseable {
    static final String WEBHOOK_SECRET = "sandbox-webhook-secret";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final TestLedger database;

    ChainStage(URI jira, InstantSource clock, Map<String, Object> more) {
        database = new TestLedger(DatabaseKind.H2.freshUrl(), clock);
        DeskSettings settings = Office.settings(false);
        Office.open(database.bean(PeopleBook.class), clock.instant());
        RequestDesk desk = database.desk(settings);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties(jira, more)));
        lend(JdbcClient.class, TransactionOperations.class, RequestLedger.class, AuditTrail.class);
        lend(PeopleBook.class, MessageBook.class, NoticeBoard.class, Waker.class, Installation.class);
        context.registerBean(InstantSource.class, () -> clock);
        context.registerBean(DeskSettings.class, () -> settings);
        context.registerBean(RequestDesk.class, () -> desk);
        context.registerBean(WorkspaceTagKey.class, () -> new WorkspaceTagKey(WorkspaceTagKey.STANDARD));
        context.registerBean(Words.class, Words::standard);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.register(JiraConfiguration.class, IamConfiguration.class);
        context.refresh();
    }

    private static Map<String, Object> properties(URI jira, Map<String, Object> more) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(JiraEnvironment.URL, jira.toString());
        properties.put(JiraEnvironment.USER, "finops-bot@example.com");
        properties.put(JiraEnvironment.TOKEN, "sandbox-jira-token");
        properties.put(JiraEnvironment.PROJECT, "FIN");
        properties.put(JiraEnvironment.WEBHOOK_SECRET, WEBHOOK_SECRET);
        properties.put(JiraEnvironment.LAG, "60");
        properties.put("finops.file.people[0].slack", "U0ELA");
        properties.put("finops.file.people[0].jira", "jira-ela");
        properties.putAll(more);
        return properties;
    }

    private void lend(Class<?>... types) {
        for (Class<?> type : types) {
            lendOne(type);
        }
    }

    private <T> void lendOne(Class<T> type) {
        context.registerBean(type, () -> database.bean(type));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    RequestDesk desk() {
        return bean(RequestDesk.class);
    }

    RequestNumber approved() {
        return approved("invoices-triage");
    }

    RequestNumber approved(String workspace) {
        return Office.approved(desk(), workspace);
    }

    BusinessRequest request(RequestNumber number) {
        return bean(RequestLedger.class).find(number).orElseThrow();
    }

    TaskState task(RequestNumber number, int position) {
        return request(number).chain().at(position).state();
    }

    /** Brings the chain up to date once. */
    void run(RequestNumber number) {
        run(number, () -> {});
    }

    void run(RequestNumber number, Lease lease) {
        bean(ChainProjection.class).bringUpToDate(number, lease);
    }

    /** How often that request's image was said to be out of date. */
    long wanted(RequestNumber number, String kind) {
        return bean(JdbcClient.class)
                .sql("select coalesce(max(wanted), 0) from projection where subject_id = ? and kind = ?")
                .params(number.toString(), kind)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
