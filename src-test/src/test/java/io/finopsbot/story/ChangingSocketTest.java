package io.finopsbot.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.socket.Sockets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The bot over Socket Mode, while Slack has it change its socket and cuts it. */
@Timeout(300)
@SuppressWarnings("NullAway.Init") // started before the first test
class ChangingSocketTest {
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
