package io.finopsbot.bot.people;

import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.people.PeopleBook;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads people and roles before the first click is taken, where what is known is too old to be used: or whoever is quick
 * after the first start is told to be a stranger. The bot starts without it if Slack does not answer.
 */
final class ReadAtStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReadAtStart.class);

    private final PeopleBook people;
    private final SlackPeople slackPeople;
    private final SlackRoles slackRoles;
    private final InstantSource clock;
    private volatile boolean running;

    ReadAtStart(PeopleBook people, SlackPeople slackPeople, SlackRoles slackRoles, InstantSource clock) {
        this.people = people;
        this.slackPeople = slackPeople;
        this.slackRoles = slackRoles;
        this.clock = clock;
    }

    /** Before the web server, which is among the last. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        if (people.roles().usableAt(clock.instant())) {
            return;
        }
        try {
            slackPeople.readAll();
            slackRoles.read();
        } catch (IntegrationException failure) {
            LOG.warn(
                    "People and roles could not be read at the start and are read again soon: {}",
                    failure.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
