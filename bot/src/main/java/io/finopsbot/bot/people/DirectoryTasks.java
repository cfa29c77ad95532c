package io.finopsbot.bot.people;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.finopsbot.workflows.people.PeopleBook;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When people and roles are read. The scheduler sees to it that one replica reads at a time. */
@Configuration
class DirectoryTasks {
    static final String READ_ROLES_NOW = "read-roles-now";

    @Bean
    ReadAtStart readAtStart(PeopleBook people, SlackPeople slackPeople, SlackRoles slackRoles, InstantSource clock) {
        return new ReadAtStart(people, slackPeople, slackRoles, clock);
    }

    @Bean
    RecurringTask<Void> readRoles(SlackRoles roles) {
        return Tasks.recurring("read-roles", FixedDelay.of(roles.pause())).execute((instance, context) -> roles.read());
    }

    @Bean
    RecurringTask<Void> readPeople(SlackPeople people) {
        return Tasks.recurring("read-people", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> people.readAll());
    }

    /** Scheduled by Slack's events. */
    @Bean
    OneTimeTask<Void> readRolesNow(SlackRoles roles, SlackPeople people) {
        return Tasks.oneTime(READ_ROLES_NOW).execute((instance, context) -> {
            roles.read();
            people.readAll();
        });
    }
}
