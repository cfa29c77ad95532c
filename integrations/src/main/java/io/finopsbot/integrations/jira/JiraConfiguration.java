package io.finopsbot.integrations.jira;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.JiraClient;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.readiness.Check;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What speaks with Jira: client, webhook, poller, checks; the chain itself is made in {@link ChainConfiguration}, what
 * reads one-time codes in {@link CodeConfiguration}.
 */
@Configuration(proxyBeanMethods = false)
@Import({ChainConfiguration.class, CodeConfiguration.class})
public class JiraConfiguration {
    @Bean
    JiraSettings jiraSettings(Environment environment) {
        return JiraEnvironment.read(environment);
    }

    @Bean
    JiraMapping jiraMapping(Environment environment) {
        return JiraMapping.read(Binder.get(environment));
    }

    @Bean
    JiraApi jiraApi(JiraSettings settings, InstantSource clock) {
        return JiraClient.to(
                settings.base(),
                settings.user(),
                settings.token(),
                settings.connectTimeout(),
                settings.readTimeout(),
                clock);
    }

    @Bean
    JdbcIssueStore issueBook(JdbcClient database, JiraSettings settings) {
        return new JdbcIssueStore(database, settings::addressOf);
    }

    @Bean
    IssueLabels issueLabels(Installation installation) {
        return new IssueLabels(installation);
    }

    @Bean
    IssueHints issueHints(JdbcIssueStore store, RequestLedger ledger, IssueLabels labels) {
        return new IssueHints(store, ledger, labels);
    }

    @Bean
    JiraWebhook jiraWebhook(
            JiraSettings settings, IssueHints hints, CodeHints codes, Waker waker, MeterRegistry meters) {
        return new JiraWebhook(new WebhookSignature(settings.webhookSecret()), hints, codes, waker, meters);
    }

    @Bean
    JiraPoller jiraPoller(
            JiraApi jira,
            JiraSettings settings,
            IssueLabels labels,
            JdbcIssueStore store,
            IssueHints hints,
            Waker waker,
            InstantSource clock) {
        IssueSearch search = new IssueSearch(settings.project());
        return new JiraPoller(jira, search, labels, store, hints, waker, settings.indexLag(), clock);
    }

    @Bean
    RecurringTask<Void> jiraPolling(JiraPoller poller, JiraSettings settings) {
        return Tasks.recurring("jira-poll", FixedDelay.of(settings.pollEvery()))
                .execute((instance, context) -> poller.look());
    }

    @Bean
    Check jiraPermissionsCheck(JiraApi jira, JiraSettings settings, InstantSource clock) {
        return new JiraPermissionsCheck(jira, settings.project(), clock);
    }

    @Bean
    Check jiraMappingCheck(JiraApi jira, JiraSettings settings, JiraMapping mapping, InstantSource clock) {
        return new JiraMappingCheck(jira, settings.project(), mapping, clock);
    }
}
