package io.finopsbot.bot.health;

import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SocketDoor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.readiness.Check;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The checks of the bot's own, and who looks at all checks. */
@Configuration(proxyBeanMethods = false)
class HealthWiring {
    @Bean
    SlackTokenCheck slackTokenCheck(SlackClient slack, InstantSource clock) {
        return new SlackTokenCheck(slack, clock);
    }

    @Bean
    SocketCheck socketCheck(SocketDoor door, InstantSource clock) {
        return new SocketCheck(door, clock);
    }

    @Bean
    RolesCheck rolesCheck(PeopleBook people, InstantSource clock) {
        return new RolesCheck(people, clock);
    }

    /** Called {@code checks} in the answer of {@code /actuator/health}. */
    @Bean
    ChecksHealth checks(List<Check> checks, InstantSource clock) {
        return new ChecksHealth(checks, clock);
    }

    @Bean
    ThreadPoolTaskScheduler checkScheduler() {
        ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(2);
        scheduler.setDaemon(true);
        scheduler.setThreadNamePrefix("check-");
        return scheduler;
    }

    @Bean
    CheckRounds checkRounds(List<Check> checks, TaskScheduler checkScheduler) {
        return new CheckRounds(checks, checkScheduler);
    }
}
