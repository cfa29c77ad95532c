package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.AccountLinks;
import io.finopsbot.workflows.desk.DeskSettings;
import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.time.InstantSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

/** What keeps a chain's issues an image of the ledger, and takes in what people do with them. */
@Configuration(proxyBeanMethods = false)
class ChainConfiguration {
    @Bean
    AccountTies accountTies(
            PeopleBook people, Environment environment, RequestLedger ledger, AuditTrail trail, RequestDesk desk) {
        ConfiguredAccounts configured = ConfiguredAccounts.read(Binder.get(environment));
        return new AccountTies(people, configured, new AccountLinks(ledger), trail, desk);
    }

    @Bean
    BotAccount botAccount() {
        return new BotAccount();
    }

    @Bean
    IssueReader issueReader(BotAccount bot) {
        return new IssueReader(bot);
    }

    @Bean
    CommentDocument commentDocument(Words words) {
        return new CommentDocument(words);
    }

    @Bean
    IssueMark issueMark(Installation installation) {
        return new IssueMark(installation);
    }

    @Bean
    IssueDocument issueDocument(
            Words words, JiraMapping mapping, DeskSettings desk, WorkspaceTagKey tag, PolicyDocuments policies) {
        WorkspaceCreation creation = new WorkspaceCreation(tag.value());
        IssueTables tables = new IssueTables(words, desk.organisation(), creation);
        IssuePanels panels = new IssuePanels(words, new IssueTitles(words));
        RoleDocument role = new RoleDocument(words, mapping, tables, creation, policies);
        ClaimedChange change = new ClaimedChange(words, policies);
        return new IssueDocument(words, mapping, tables, panels, creation, role, change, desk.awsReadable());
    }

    @Bean
    FoundIssues foundIssues(JiraSettings settings, IssueMark mark) {
        return new FoundIssues(new IssueSearch(settings.project()), mark);
    }

    @Bean
    IssueOpener issueOpener(
            JiraSettings settings,
            JiraMapping mapping,
            Words words,
            IssueLabels labels,
            IssueDocument document,
            IssueMark mark,
            FoundIssues found,
            AccountTies ties,
            JdbcIssueStore store,
            TransactionOperations transactions,
            Waker waker,
            InstantSource clock) {
        IssueDraft draft = new IssueDraft(settings.project(), mapping, new IssueTitles(words), labels, document, mark);
        return new IssueOpener(draft, found, ties, store, transactions, waker, settings.indexLag(), clock);
    }

    @Bean
    ChainIntake chainIntake(
            JiraMapping mapping,
            Words words,
            AccountTies ties,
            BotAccount bot,
            RequestDesk desk,
            JdbcIssueStore store,
            CommentDocument documents) {
        return new ChainIntake(new IntentReader(mapping, words), ties, bot, desk, store, documents);
    }

    @Bean
    StatusMover statusMover(JiraMapping mapping) {
        return new StatusMover(mapping);
    }

    @Bean
    StatusKeeper statusKeeper(
            JiraMapping mapping,
            StatusMover mover,
            BotAccount bot,
            CommentDocument documents,
            Words words,
            RequestDesk desk,
            InstantSource clock) {
        return new StatusKeeper(mapping, mover, bot, documents, words, desk, clock);
    }

    @Bean
    Duplicates duplicates(
            IssueReader reader,
            FoundIssues found,
            JiraMapping mapping,
            StatusMover mover,
            CommentDocument documents,
            Words words) {
        return new Duplicates(reader, found, mapping, mover, documents, words);
    }

    @Bean
    ChainOutput chainOutput(
            IssueReader reader,
            FoundIssues found,
            IssueOpener opener,
            Duplicates duplicates,
            StatusKeeper statuses,
            IssueDocument document,
            IssueLabels labels,
            IssueMark mark,
            MessageBook messages,
            NoticeBoard board,
            CommentDocument documents,
            Words words,
            JdbcIssueStore store,
            PolicyDocuments policies) {
        return new ChainOutput(
                reader,
                found,
                opener,
                duplicates,
                statuses,
                new IssueUpkeep(document, labels, mark),
                new IssueFiles(policies),
                new ThreadLink(messages, store, words),
                new IssueNotices(board, documents, words),
                new ReplacedIssues(documents, words),
                store);
    }

    @Bean
    ChainProjection chainProjection(
            RequestLedger ledger,
            JiraApi jira,
            JdbcIssueStore store,
            IssueReader reader,
            ChainIntake intake,
            ChainOutput output) {
        return new ChainProjection(ledger, jira, store, reader, intake, output);
    }
}
