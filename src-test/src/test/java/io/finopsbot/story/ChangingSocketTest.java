package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.NORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.socket.Sockets;
import io.finopsbot.sandbox.slack.team.UserGroups;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bot over Socket Mode, while Slack has it change its socket and cuts it. */
@Timeout(300)
@SuppressWarnings("NullAway.Init") // started before the first test
class ChangingSocketTest {
    private static final int EVENTS = 12;

    private static RunningBot bot;

    @BeforeAll
    @Timeout(120)
    static void start() {
        bot = RunningBot.overSocket();
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void theBotOpensAnotherSocketAndNoEventIsLost() {
        int opened = sockets().opened();
        int before = bot.ledger().count("accepted_event");

        for (int event = 0; event < EVENTS; event++) {
            if (event % 3 == 1) {
                sockets().refresh();
            }
            if (event == EVENTS / 2) {
                sockets().cut();
            }
            tells(event);
        }

        RunningBot.await("all events are taken").until(() -> bot.ledger().count("accepted_event") == before + EVENTS);
        RunningBot.await("other sockets are opened").until(() -> sockets().opened() > opened + 1);
    }

    private static void tells(int number) {
        if (number % 2 == 0) {
            bot.slack().addToGroup(UserGroups.ENGINEERS, NORA);
        } else {
            bot.slack().removeFromGroup(UserGroups.ENGINEERS, NORA);
        }
    }

    @Test
    void aRequestGoesItsWayAcrossSockets() {
        Office office = new Office(bot);
        String request = office.asks();

        sockets().refresh();

        assertThat(office.approves(request)).contains(request + " is approved");
        WholeChain.stands(bot, office, request);
    }

    private static Sockets sockets() {
        return bot.slack().sockets();
    }
}
