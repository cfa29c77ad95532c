package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.NORA;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SignedRequest;
import io.finopsbot.sandbox.slack.client.SlackDoor;
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
            if (event == 1 || event == 5) {
                sockets().refresh();
            }
            if (event == 9) {
                sockets().cut();
            }
            tells(event);
            if (event == 3 || event == 7) {
                RunningBot.await("the change is over").until(() -> sockets().open() == 1);
            }
        }

        RunningBot.await("all events are taken").until(() -> bot.ledger().count("accepted_event") == before + EVENTS);
        assertThat(sockets().opened()).isEqualTo(opened + 3);
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

    @Test
    void whatHappensWhileTheBotIsDeadIsToldOnceItIsBack() {
        int before = bot.ledger().count("accepted_event");
        bot.process().kill();
        RunningBot.await("no socket is left").until(() -> sockets().open() == 0);

        Reply told = bot.slack().addToGroup(UserGroups.ENGINEERS, NORA).orElseThrow();
        bot.process().restart();

        assertThat(told.failed()).contains("dispatch_failed");
        RunningBot.await("the event is taken").until(() -> bot.ledger().count("accepted_event") == before + 1);
    }

    @Test
    void whatComesOverHttpIsTurnedAwayHoweverItIsSigned() {
        SlackDoor door = bot.slack().door();
        door.botAt(bot.process().slackAddress());

        Reply signed = door.send(door.sign(SignedRequest.FORM, "command=%2Ffinops&text=help&user_id=U0PIA"));

        assertThat(signed.status()).isEqualTo(401);
    }

    private static Sockets sockets() {
        return bot.slack().sockets();
    }
}
