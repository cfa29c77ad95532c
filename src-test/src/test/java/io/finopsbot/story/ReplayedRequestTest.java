package io.finopsbot.story;

import static io.finopsbot.sandbox.people.People.CEM;
import static io.finopsbot.sandbox.people.People.LEA;
import static io.finopsbot.sandbox.people.People.LUIS;
import static io.finopsbot.sandbox.people.People.PIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import io.finopsbot.sandbox.launch.BotProcess;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SignedRequest;
import io.finopsbot.sandbox.slack.client.SlackDoor;
import io.finopsbot.sandbox.slack.team.UserGroups;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is badly signed, or was accepted before by whichever replica, changes nothing and is counted. */
@Timeout(300)
class ReplayedRequestTest {
    private final Replicas replicas = Replicas.running();
    private final RunningBot bot = replicas.first();
    private final Office office = new Office(bot);
    private final SlackDoor door = bot.slack().door();

    @Test
    void whatIsWronglySignedOldOrFromTheFutureIsTurnedAway() {
        String body = "command=%2Ffinops&text=help&user_id=U0PIA";
        long now = bot.sandbox().clock().instant().getEpochSecond();
        long tooFar = Duration.ofMinutes(5).plusSeconds(30).toSeconds();
        int before = Meter.requests(bot.process(), "accepted");

        turnedAway("wrong", door.sign(SignedRequest.FORM, body + "&more=1"), body);
        turnedAway("old", signedAt(now - tooFar, body), body);
        turnedAway("future", signedAt(now + tooFar, body), body);

        assertThat(Meter.requests(bot.process(), "accepted")).isEqualTo(before);
    }

    @Test
    void aCommandCountsOnce() {
        String request = office.asks();
        Reply withdrawn = bot.slack().person(PIA).types("/finops withdraw " + request + " Changed my mind");
        assertThat(withdrawn.text()).contains(request + " is withdrawn");
        List<String> trail = bot.ledger().trail(request);

        refusedEverywhere(withdrawn.request());

        assertThat(bot.ledger().trail(request)).isEqualTo(trail);
    }

    @Test
    void aButtonAndAFormCountOnceAlsoAfterARestart() {
        String request = office.asks();
        Reply pressed = bot.slack().person(LUIS).presses(office.card(request, "[Approve]"), "Approve");
        assertThat(pressed.acknowledged()).isTrue();
        Reply sent = Objects.requireNonNull(office.filledApproval(LEA, request, Office.freshName())
                .submits()
                .reply());
        assertThat(sent.body()).contains(request + " is approved");
        WholeChain.stands(bot, office, request);
        List<String> trail = bot.ledger().trail(request);

        refusedEverywhere(pressed.request());
        refusedEverywhere(sent.request());
        bot.process().restart();
        refusedEverywhere(pressed.request());
        refusedEverywhere(sent.request());

        assertThat(bot.ledger().trail(request)).isEqualTo(trail);
        WholeChain.stands(bot, office, request);
        assertThat(json(replicas.at(bot.process(), () -> office.sendsAgain(sent.request()))))
                .isEqualTo(json(sent));
        assertThat(json(replicas.at(replicas.second(), () -> office.sendsAgain(sent.request()))))
                .isEqualTo(json(sent));
        assertThat(bot.ledger().trail(request)).isEqualTo(trail);
    }

    @Test
    void anEventIsHandledOnceHoweverOftenItIsTold() {
        int events = bot.ledger().count("accepted_event");
        int readings = readings();
        Reply told = bot.slack().addToGroup(UserGroups.ENGINEERS, CEM).orElseThrow();
        assertThat(told.status()).isEqualTo(200);
        RunningBot.await("the roles are read").until(() -> readings() > readings);
        int again = Meter.requests(bot.process(), "event_again");

        assertThat(door.send(told.request()).status()).isEqualTo(200);
        assertThat(bot.slack().events().tellAgain(told.request(), 1).status()).isEqualTo(200);
        Reply elsewhere =
                replicas.at(replicas.second(), () -> bot.slack().events().tellAgain(told.request(), 2));
        assertThat(elsewhere.status()).isEqualTo(200);

        assertThat(Meter.requests(bot.process(), "event_again")).isEqualTo(again + 2);
        assertThat(bot.ledger().count("accepted_event")).isEqualTo(events + 1);
        assertThat(bot.ledger().count("scheduled_tasks where task_name = 'read-roles-now'"))
                .isZero();
        assertThat(readings()).isEqualTo(readings + 1);
    }

    private int readings() {
        return Meter.work(bot.process(), "read-roles-now") + Meter.work(replicas.second(), "read-roles-now");
    }

    private void turnedAway(String why, SignedRequest signature, String body) {
        int before = Meter.requests(bot.process(), why);
        assertThat(door.post(body, signature.timestamp(), signature.signature()).status())
                .as(why)
                .isEqualTo(401);
        assertThat(Meter.requests(bot.process(), why)).isEqualTo(before + 1);
    }

    private void refusedEverywhere(SignedRequest seen) {
        for (BotProcess replica : List.of(bot.process(), replicas.second())) {
            int before = Meter.requests(replica, "replayed");
            assertThat(replicas.at(replica, () -> door.send(seen)).status()).isEqualTo(401);
            assertThat(Meter.requests(replica, "replayed")).isEqualTo(before + 1);
        }
    }

    /** The answer, whatever the order of its fields. */
    private static JsonNode json(Reply reply) {
        return JsonMapper.shared().readTree(reply.body());
    }

    private SignedRequest signedAt(long second, String body) {
        String timestamp = Long.toString(second);
        String signature =
                new SlackSignature.Generator(bot.sandbox().keys().slackSigningSecret()).generate(timestamp, body);
        return new SignedRequest(SignedRequest.FORM, body, timestamp, signature, Map.of());
    }
}
