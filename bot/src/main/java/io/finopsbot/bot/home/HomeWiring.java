package io.finopsbot.bot.home;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.finopsbot.bot.coverage.CurrentModels;
import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.spend.MonthSpend;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.desk.IssueBook;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.spend.CostSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Home tab and what keeps it up to date. */
@Configuration
class HomeWiring {
    @Bean
    Viewers viewers(PeopleBook people, RequestLedger ledger, Organisation organisation, InstantSource clock) {
        return new Viewers(people, ledger, organisation, clock);
    }

    @Bean
    ItemText itemText(Words words, RequestText requests) {
        return new ItemText(words, requests);
    }

    @Bean
    MonthSoFar monthSoFar(CostSource costs, RequestLedger ledger, Organisation organisation, InstantSource clock) {
        RecentCosts recent = new RecentCosts(costs, clock);
        return new MonthSoFar(new MonthSpend(recent, ledger, organisation, clock), clock);
    }

    @Bean
    HomeLists homeLists(RequestLedger ledger, IssueBook issues, MonthSoFar month, ItemText text, ReadingRoom room) {
        return new HomeLists(
                List.of(
                        new WaitingItems(ledger, text),
                        new QueueItems(ledger, issues, text),
                        new EstimateItems(ledger, text),
                        new ClaimableItems(ledger, text),
                        new SpaceItems(ledger, month, text),
                        new RequestItems(ledger, text)),
                room);
    }

    @Bean
    Home home(HomeLists lists, CurrentModels models, MonthSoFar month, Words words, ItemText text) {
        return new Home(lists, new LeadsView(models, month, text), new HomeBlocks(words), text);
    }

    @Bean
    HomeProjection homeProjection(HomeBook book, Home home, Viewers viewers, SlackClient slack) {
        return new HomeProjection(book, person -> home.of(viewers.apply(person)), slack);
    }

    @Bean
    HomesProjection homesProjection(RequestLedger ledger, HomeBook book, Viewers viewers, Waker waker) {
        return new HomesProjection(ledger, book, viewers, waker);
    }

    @Bean
    RecurringTask<Void> lookForRoleChanges(PeopleBook people, HomeBook book, Waker waker) {
        RoleChanges changes = new RoleChanges(people, book, waker);
        return Tasks.recurring("look-for-role-changes", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> changes.look());
    }

    @Bean
    HomeFeature homeFeature(
            HomeBook book, Waker waker, RequestDesk desk, Conversation conversation, InstantSource clock) {
        return new HomeFeature(book, waker, desk, conversation, clock);
    }

    @Bean
    ListCommand listCommand(HomeLists lists, Viewers viewers, Conversation conversation) {
        return new ListCommand(lists, viewers, conversation);
    }
}
