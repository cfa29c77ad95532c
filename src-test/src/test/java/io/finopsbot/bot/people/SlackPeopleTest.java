package io.finopsbot.bot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.slack.api.Slack;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackConnection;
import io.finopsbot.fakes.InMemoryPeopleBook;
import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who people are, as Slack's list says. */
class SlackPeopleTest {
    private static final String PAGE = "{'ok': true, 'members': [%s], 'response_metadata': {'next_cursor': '%s'}}";

    private final SlackStub stub = new SlackStub();
    private final Slack slack = SlackConnection.open(stub.apiUrl());
    private final InMemoryPeopleBook book = new InMemoryPeopleBook();
    private final SlackPeople people = new SlackPeople(
            new SlackClient(slack.methods(SlackStub.TOKEN)),
            book,
            new SettableClock(Instant.parse("2026-05-04T08:30:00Z")));

    @AfterEach
    void stop() throws Exception {
        slack.close();
        stub.close();
    }

    @Test
    void tellsMembersFromEverybodyElse() {
        stub.answers(
                "users.list",
                PAGE.formatted(
                        String.join(
                                ",",
                                user("UMEMBER", "'team_id': 'T1'"),
                                user("UGUEST", "'team_id': 'T1', 'is_restricted': true"),
                                user("UGUEST1", "'team_id': 'T1', 'is_ultra_restricted': true"),
                                user("UBOT", "'team_id': 'T1', 'is_bot': true"),
                                user("USLACKBOT", "'team_id': 'T1'"),
                                user("UGONE", "'team_id': 'T1', 'deleted': true"),
                                user("UGONEBOT", "'team_id': 'T1', 'deleted': true, 'is_bot': true"),
                                user("USTRANGER", "'team_id': 'T1', 'is_stranger': true"),
                                user("UFOREIGN", "'team_id': 'T2'"),
                                user("UNOTEAM", "'real_name': 'x'")),
                        ""));

        people.readAll();

        assertThat(standing("UMEMBER")).isEqualTo(Standing.MEMBER);
        assertThat(standing("UGUEST")).isEqualTo(Standing.GUEST);
        assertThat(standing("UGUEST1")).isEqualTo(Standing.GUEST);
        assertThat(standing("UBOT")).isEqualTo(Standing.BOT);
        assertThat(standing("USLACKBOT")).isEqualTo(Standing.BOT);
        assertThat(standing("UGONE")).isEqualTo(Standing.DEACTIVATED);
        assertThat(standing("UGONEBOT")).isEqualTo(Standing.DEACTIVATED);
        assertThat(standing("USTRANGER")).isEqualTo(Standing.STRANGER);
        assertThat(standing("UFOREIGN")).isEqualTo(Standing.STRANGER);
        assertThat(standing("UNOTEAM")).isEqualTo(Standing.STRANGER);
    }

    @Test
    void readsAllPages() {
        stub.answersInTurn(
                "users.list",
                SlackStub.json(PAGE.formatted(user("U1", "'team_id': 'T1'"), "page2")),
                SlackStub.json(PAGE.formatted(user("U2", "'team_id': 'T1'"), "page3")),
                SlackStub.json("{'ok': true, 'members': [" + user("U3", "'team_id': 'T1'") + "]}"));

        people.readAll();

        assertThat(stub.asked("users.list").stream().map(asked -> asked.getOrDefault("cursor", "")))
                .containsExactly("", "page2", "page3");
        assertThat(standing("U1")).isEqualTo(standing("U3")).isEqualTo(Standing.MEMBER);
    }

    @Test
    void takesNameAndAddressOrWhatElseThereIs() {
        stub.answers(
                "users.list",
                PAGE.formatted(
                        user("U1", "'team_id': 'T1', 'real_name': 'Pia P.', 'profile': {'email': 'pia@example.com'}")
                                + "," + user("U2", "'team_id': 'T1'"),
                        ""));

        people.readAll();

        assertThat(find("U1").name()).isEqualTo("Pia P.");
        assertThat(find("U1").email()).isEqualTo("pia@example.com");
        assertThat(find("U2").name()).isEqualTo("name of U2");
        assertThat(find("U2").email()).isNull();
    }

    @Test
    void whoWasKnownStaysKnownWhenSlackFails() {
        stub.answers("users.list", PAGE.formatted(user("U1", "'team_id': 'T1'"), ""));
        people.readAll();
        stub.answers("users.list", SlackStub.status(503));

        assertThatExceptionOfType(IntegrationException.class).isThrownBy(people::readAll);

        assertThat(standing("U1")).isEqualTo(Standing.MEMBER);
    }

    private Standing standing(String id) {
        return find(id).standing();
    }

    private Person find(String id) {
        return book.find(new PersonId(id)).orElseThrow();
    }

    private static String user(String id, String more) {
        return "{'id': '%s', 'name': 'name of %s', %s}".formatted(id, id, more);
    }
}
