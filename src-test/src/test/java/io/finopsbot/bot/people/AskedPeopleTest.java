package io.finopsbot.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackConnection;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.Consider;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who acts was seen within the last minute, or Slack is asked; without its answer nobody acts. */
class AskedPeopleTest {
    private static final String LENA =
            "{'ok': true, 'user': {'id': 'U0LENA', 'name': 'Lena', 'team_id': 'T1', 'deleted': %s}}";

    private final SlackStub stub = new SlackStub();
    private final Slack slack = SlackConnection.open(stub.apiUrl());
    private final Company company = new Company(true);
    private final AskedPeople people = new AskedPeople(
            company.people,
            new SlackPeople(new SlackClient(slack.methods(SlackStub.TOKEN)), company.people, company.clock),
            company.clock);
    private final RequestDesk desk = new RequestDesk(company.ledger, people, company.settings, company.clock);
    private final BusinessRequest request = company.submitted();

    @AfterEach
    void stop() throws Exception {
        slack.close();
        stub.close();
    }

    @Test
    void whoWasSeenWithinTheLastMinuteIsNotAskedAbout() {
        company.clock.advance(Person.USABLE_FOR.minusSeconds(1));

        assertThat(considers().refusal()).isEmpty();
        assertThat(stub.asked("users.info")).isEmpty();
    }

    @Test
    void whoWasDeactivatedWithoutAnEventDoesNothingAMinuteLater() {
        stub.answers("users.info", LENA.formatted(true));
        aMinuteLater();

        assertThat(considers().refusal()).contains(Refusal.of(Rule.NOT_A_MEMBER, Standing.DEACTIVATED));
    }

    @Test
    void whoStillIsAMemberIsAskedAboutOnceAMinute() {
        stub.answers("users.info", LENA.formatted(false));
        aMinuteLater();

        assertThat(considers().refusal()).isEmpty();
        assertThat(considers().refusal()).isEmpty();
        assertThat(stub.asked("users.info").stream().map(asked -> asked.get("user")))
                .containsExactly("U0LENA");
    }

    @Test
    void withoutSlacksAnswerNobodyActs() {
        stub.answers("users.info", SlackStub.status(503));
        aMinuteLater();

        assertThat(considers().refusal()).contains(Refusal.of(Rule.STANDING_STALE, 60));
    }

    private void aMinuteLater() {
        company.clock.advance(Person.USABLE_FOR);
        company.readRoles(company.people.roles().leads(), company.people.roles().engineers());
    }

    private Outcome<BusinessRequest> considers() {
        return desk.decide(request.number(), new Consider(1), Company.LENA, Envelope.own());
    }
}
