package io.finopsbot.bot.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.slack.api.Slack;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackConnection;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.desk.Approve;
import io.finopsbot.workflows.desk.Consider;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has which role, as Slack's user groups and the settings say, and what the desk makes of an old reading. */
class SlackRolesTest {
    private static final String LEADS = "S0LEADS,U0NORA";
    private static final Duration NEARLY_TOO_OLD = Roles.USABLE_FOR.minusSeconds(1);

    private final SlackStub stub = new SlackStub();
    private final Slack slack = SlackConnection.open(stub.apiUrl());
    private final Company company = new Company(true);
    private final SlackRoles roles = new SlackRoles(
            new SlackClient(slack.methods(SlackStub.TOKEN)),
            company.people,
            RoleList.parse(LEADS),
            RoleList.parse("S0ENGINEERS"),
            RoleList.parse("S0GLASS"),
            RoleList.parse("S0AUDIT,U0GUEST"),
            company.clock);

    @AfterEach
    void stop() throws Exception {
        slack.close();
        stub.close();
    }

    @Test
    void groupsAndSinglePeopleAreTakenTogether() {
        groupHas("U0LENA", "U0LUKAS");

        roles.read();

        assertThat(company.people.roles().leads())
                .containsExactlyInAnyOrder(new PersonId("U0LENA"), new PersonId("U0LUKAS"), new PersonId("U0NORA"));
        assertThat(stub.asked("usergroups.users.list").stream().map(asked -> asked.get("usergroup")))
                .containsExactly("S0LEADS", "S0ENGINEERS", "S0GLASS", "S0AUDIT");
        assertThat(company.people.roles().auditors()).contains(new PersonId("U0GUEST"));
    }

    @Test
    void aReadingThatFailsLeavesTheOldOneWhichCountsForAMinute() {
        groupHas("U0LENA");
        roles.read();
        BusinessRequest request = company.submitted();
        stub.answers("usergroups.users.list", SlackStub.status(500));

        company.clock.advance(NEARLY_TOO_OLD);
        company.readPeople();
        assertThatExceptionOfType(IntegrationException.class).isThrownBy(roles::read);

        Approve approve = new Approve(request.revision(), Company.choice("billing"), Priority.NORMAL);
        assertThat(company.done(request, approve, Company.LENA).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void anOldReadingFailsClosedAndANewOneOpensAgain() {
        groupHas("U0LENA");
        roles.read();
        BusinessRequest request = company.submitted();
        company.clock.advance(Roles.USABLE_FOR);
        company.readPeople();

        Consider consider = new Consider(request.revision());
        assertThat(company.refused(request, consider, Company.LENA).rule()).isEqualTo(Rule.ROLES_STALE);

        roles.read();
        assertThat(company.attempt(request, consider, Company.LENA).refusal()).isEmpty();
    }

    @Test
    void whoLeftTheGroupHasTheRoleNoMore() {
        groupHas("U0LENA");
        roles.read();
        BusinessRequest request = company.submitted();
        groupHas("U0LUKAS");

        roles.read();

        Consider consider = new Consider(request.revision());
        assertThat(company.refused(request, consider, Company.LENA).rule()).isEqualTo(Rule.NOT_A_LEAD);
    }

    @Test
    void halfAReadingCountsForNothing() {
        Set<PersonId> before = company.people.roles().leads();
        stub.answersInTurn(
                "usergroups.users.list", SlackStub.json("{'ok': true, 'users': ['U0NORA']}"), SlackStub.status(500));

        assertThatExceptionOfType(IntegrationException.class).isThrownBy(roles::read);

        assertThat(company.people.roles().leads()).isEqualTo(before);
    }

    @Test
    void aPlanWithoutUserGroupsIsSaidByItsName() {
        stub.answers("usergroups.users.list", "{'ok': false, 'error': 'plan_upgrade_required'}");

        assertThatExceptionOfType(IntegrationException.class)
                .isThrownBy(roles::read)
                .withMessageContaining("S0LEADS")
                .withMessageContaining("plan_upgrade_required");
    }

    private void groupHas(String... users) {
        stub.answers("usergroups.users.list", "{'ok': true, 'users': ['" + String.join("','", users) + "']}");
    }
}
