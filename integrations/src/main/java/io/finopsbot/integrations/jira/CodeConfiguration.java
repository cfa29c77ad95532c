package io.finopsbot.integrations.jira;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.AccountLinks;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.LinkDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.people.PeopleBook;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads the one-time codes that people write in Jira. */
@Configuration(proxyBeanMethods = false)
class CodeConfiguration {
    @Bean
    CodeHints codeHints(RequestLedger ledger, Waker waker, InstantSource clock) {
        return new CodeHints(new AccountLinks(ledger), waker, clock);
    }

    @Bean
    CodePoller codePoller(JiraApi jira, JiraSettings settings, CodeHints hints) {
        return new CodePoller(jira, new IssueSearch(settings.project()), hints, settings.indexLag());
    }

    @Bean
    RecurringTask<Void> codePolling(CodePoller poller, JiraSettings settings) {
        return Tasks.recurring("jira-codes", FixedDelay.of(settings.pollEvery()))
                .execute((instance, context) -> poller.look());
    }

    @Bean
    CodeProjection codeProjection(
            JiraApi jira,
            JiraSettings settings,
            IssueReader reader,
            AccountTies ties,
            BotAccount bot,
            RequestLedger ledger,
            PeopleBook people,
            DeskSettings desk,
            CommentDocument documents,
            Words words,
            InstantSource clock) {
        LinkDesk links = new LinkDesk(ledger, people, desk, clock);
        CodeAnswer answer = new CodeAnswer(documents, words);
        return new CodeProjection(jira, settings.project(), reader, ties, bot, links, answer, clock);
    }
}
