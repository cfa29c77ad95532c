package io.finopsbot.bot.wiring;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.finopsbot.bot.approvals.Card;
import io.finopsbot.bot.approvals.CardProjection;
import io.finopsbot.bot.approvals.CardState;
import io.finopsbot.bot.notices.NoticeProjection;
import io.finopsbot.bot.notices.NoticeText;
import io.finopsbot.bot.people.AskedPeople;
import io.finopsbot.bot.people.DirectoryEvents;
import io.finopsbot.bot.people.RoleList;
import io.finopsbot.bot.people.SlackPeople;
import io.finopsbot.bot.people.SlackRoles;
import io.finopsbot.bot.requests.AskForWorkload;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.requests.OwnedSpaces;
import io.finopsbot.bot.requests.RequestForm;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.requests.ReviseRequestForm;
import io.finopsbot.bot.requests.ShowAudit;
import io.finopsbot.bot.requests.ShowStatus;
import io.finopsbot.bot.requests.WithdrawRequest;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.PostOnce;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackSettings;
import io.finopsbot.bot.spaces.BulkClaim;
import io.finopsbot.bot.spaces.ClaimFeature;
import io.finopsbot.bot.spaces.Handoff;
import io.finopsbot.bot.spend.BeforeClaim;
import io.finopsbot.bot.spend.Digest;
import io.finopsbot.bot.spend.DigestCommand;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.bot.spend.SpendCommand;
import io.finopsbot.bot.spend.SpendInSight;
import io.finopsbot.bot.tasks.ChainButtons;
import io.finopsbot.bot.tasks.RegisterArnForm;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.NoticeBoard;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Standings;
import io.finopsbot.workflows.iam.PolicyDocuments;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.spend.CostSource;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** What people can do, one bean a feature. */
@Configuration
class FeatureWiring {
    @Bean
    RequestText requestText(Words words, Organisation organisation) {
        return new RequestText(words, organisation);
    }

    @Bean
    RequestForm requestForm(Words words, Organisation organisation, Standings standings) {
        return new RequestForm(words, organisation, standings);
    }

    @Bean
    FindRequest findRequest(ReadingRoom room) {
        return new FindRequest(room);
    }

    @Bean
    ReasonForms reasonForms(RequestDesk desk, Conversation conversation) {
        return new ReasonForms(desk, conversation);
    }

    @Bean
    OwnedSpaces ownedSpaces(RequestLedger ledger, Organisation organisation) {
        return new OwnedSpaces(ledger, organisation);
    }

    @Bean
    AskForWorkload askForWorkload(
            RequestDesk desk, Conversation conversation, RequestForm form, OwnedSpaces spaces, RequestText text) {
        return new AskForWorkload(desk, conversation, form, spaces, text);
    }

    @Bean
    ReviseRequestForm reviseRequest(
            RequestDesk desk, Conversation conversation, RequestForm form, OwnedSpaces spaces, FindRequest find) {
        return new ReviseRequestForm(desk, conversation, form, spaces, find);
    }

    @Bean
    WithdrawRequest withdrawRequest(RequestDesk desk, Conversation conversation, ReasonForms forms, FindRequest find) {
        return new WithdrawRequest(desk, conversation, forms, find);
    }

    @Bean
    ShowStatus showStatus(
            Conversation conversation,
            FindRequest find,
            AuditTrail trail,
            Organisation organisation,
            BeforeClaim before) {
        return new ShowStatus(conversation, find, trail, organisation, before);
    }

    @Bean
    ShowAudit showAudit(Conversation conversation, FindRequest find, AuditTrail trail) {
        return new ShowAudit(conversation, find, trail);
    }

    @Bean
    CardProjection cardProjection(
            RequestLedger ledger,
            IssueBook issues,
            Words words,
            RequestText text,
            Standings standings,
            Organisation organisation,
            PostOnce posts,
            SlackSettings settings) {
        Card card = new Card(words, text, standings, new CardState(words, organisation));
        return new CardProjection(ledger, issues, card, posts, settings, organisation);
    }

    @Bean
    NoticeProjection noticeProjection(
            RequestLedger ledger,
            NoticeBoard board,
            MessageBook book,
            Words words,
            PostOnce posts,
            SlackClient slack,
            PolicyDocuments policies,
            SlackSettings settings) {
        return new NoticeProjection(
                ledger, board, book, new NoticeText(words, new Handoff(words, policies)), posts, slack, settings);
    }

    @Bean
    RegisterArnForm registerArn(RequestDesk desk, Conversation conversation, FindRequest find) {
        return new RegisterArnForm(desk, conversation, find);
    }

    @Bean
    ChainButtons chainButtons(RequestDesk desk, Conversation conversation, ReasonForms forms) {
        return new ChainButtons(desk, conversation, forms);
    }

    @Bean
    ClaimFeature claimWorkspace(
            RequestDesk desk,
            Conversation conversation,
            Organisation organisation,
            FindRequest find,
            BeforeClaim before,
            BulkClaim bulk) {
        return new ClaimFeature(desk, conversation, organisation, find, before, bulk);
    }

    @Bean
    MonthSpend monthSpend(CostSource costs, RequestLedger ledger, Organisation organisation, InstantSource clock) {
        return new MonthSpend(costs, ledger, organisation, clock);
    }

    @Bean
    SpendCommand spendCommand(MonthSpend spend, ReadingRoom room, Conversation conversation) {
        return new SpendCommand(new SpendInSight(spend, room), conversation);
    }

    @Bean
    Digest digest(MonthSpend spend, Words words, PostOnce posts, SlackSettings settings) {
        return new Digest(spend, words, posts, settings);
    }

    @Bean
    DigestCommand digestCommand(
            ObjectProvider<SchedulerClient> scheduler, Conversation conversation, InstantSource clock) {
        return new DigestCommand(scheduler, conversation, clock);
    }

    @Bean
    SlackPeople slackPeople(SlackClient slack, @Qualifier("peopleBook") PeopleBook people, InstantSource clock) {
        return new SlackPeople(slack, people, clock);
    }

    @Bean
    @Primary
    PeopleBook askedPeople(@Qualifier("peopleBook") PeopleBook people, SlackPeople slackPeople, InstantSource clock) {
        return new AskedPeople(people, slackPeople, clock);
    }

    @Bean
    SlackRoles slackRoles(SlackClient slack, PeopleBook people, Environment environment, InstantSource clock) {
        return new SlackRoles(
                slack,
                people,
                RoleList.parse(environment.getRequiredProperty("FINOPS_LEADS")),
                RoleList.parse(environment.getRequiredProperty("FINOPS_ENGINEERS")),
                RoleList.parse(environment.getProperty("FINOPS_BREAK_GLASS_GROUP", "")),
                RoleList.parse(environment.getProperty("FINOPS_AUDITORS", "")),
                clock);
    }

    @Bean
    DirectoryEvents directoryEvents(
            SlackRoles roles, SlackPeople people, ObjectProvider<SchedulerClient> scheduler, InstantSource clock) {
        return new DirectoryEvents(roles, people, scheduler, clock);
    }
}
