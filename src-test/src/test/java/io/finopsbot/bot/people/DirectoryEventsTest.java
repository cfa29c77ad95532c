package io.finopsbot.bot.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.SlackStub;
import io.finopsbot.bot.slack.SlackClient;
import io.finopsbot.bot.slack.SlackConnection;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.Consider;
import io.finopsbot.workflows.people.Roles;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What somebody has lost by Slack's word is lost before Slack is answered, whatever a later reading says. */
class DirectoryEventsTest {
    private final SlackStub stub = new SlackStub();
    private final Slack slack = SlackConnection.open(stub.apiUrl());
    private final SlackClient client = new SlackClient(slack.methods(SlackStub.TOKEN));
    private final Company company = new Company(true);
    private final List<String> scheduled = new ArrayList<>();
    private final App app = new App(
            AppConfig.builder()
                    .slack(slack)
                    .singleTeamBotToken(SlackStub.TOKEN)
                    .signingSecret("secret")
                    .build(),
            List.of());

    @BeforeEach
    void listen() {
        SlackRoles roles = new SlackRoles(
                client,
                company.people,
                RoleList.parse("S0LEADS,S0MORE,U0NORA"),
                RoleList.parse("S0ENGINEERS"),
                RoleList.parse("S0GLASS"),
                RoleList.parse("S0AUDIT"),
                company.clock);
        company.readRoles(
                Set.of(Company.id(Company.LENA), Company.id(Company.LUKAS), Company.id(Company.NORA)),
                Set.of(Company.id(Company.EMIL), Company.id(Company.LUKAS)));
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("scheduler", scheduler());
        new DirectoryEvents(
                        roles,
                        new SlackPeople(client, company.people, company.clock),
                        beans.getBeanProvider(SchedulerClient.class),
                        company.clock)
                .register(app);
    }

    @AfterEach
    void stop() throws Exception {
        slack.close();
        stub.close();
    }

    @Test
    void whoIsTakenOutOfAGroupHasItsRoleNoMoreAndKeepsOthers() throws Exception {
        BusinessRequest request = company.submitted();

        tell("{'type': 'subteam_members_changed', 'subteam_id': 'S0LEADS', 'removed_users': ['U0LUKAS', 'U0NORA']}");

        assertThat(company.refused(request, new Consider(1), Company.LUKAS).rule())
                .isEqualTo(Rule.NOT_A_LEAD);
        assertThat(company.people.roles().engineers()).contains(Company.id(Company.LUKAS));
        assertThat(company.people.roles().leads())
                .containsExactlyInAnyOrder(Company.id(Company.LENA), Company.id(Company.NORA));
        assertThat(scheduled).containsExactly("read-roles-now Ev1");
    }

    @Test
    void aReadingThatWasUnderWayDoesNotBringTheRoleBack() throws Exception {
        Roles underWay = company.people.roles();

        tell("{'type': 'subteam_members_changed', 'subteam_id': 'S0LEADS', 'removed_users': ['U0LENA']}");
        company.people.remember(underWay);

        assertThat(company.people.roles().leads()).doesNotContain(Company.id(Company.LENA));
    }

    @Test
    void aGroupThatIsSaidToHaveOthersNowHasNobodyElse() throws Exception {
        tell("{'type': 'subteam_updated', 'subteam': {'id': 'S0ENGINEERS', 'date_delete': 0, 'users': ['U0EMIL']}}");

        assertThat(company.people.roles().engineers()).containsExactly(Company.id(Company.EMIL));
        assertThat(company.people.roles().leads()).hasSize(3);
    }

    @Test
    void aGroupThatIsSwitchedOffHasNobody() throws Exception {
        tell("{'type': 'subteam_updated', 'subteam': {'id': 'S0ENGINEERS', 'date_delete': 1, 'users': ['U0EMIL']}}");

        assertThat(company.people.roles().engineers()).isEmpty();
    }

    @Test
    void aGroupThatIsNoneOfOursChangesNothing() throws Exception {
        Roles before = company.people.roles();

        tell("{'type': 'subteam_members_changed', 'subteam_id': 'S0OTHER', 'removed_users': ['U0LENA']}");

        assertThat(company.people.roles()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"deleted, DEACTIVATED", "is_restricted, GUEST", "is_bot, BOT"})
    void whoIsNoFullMemberAnyMoreDoesNothing(String change, Standing standing) throws Exception {
        BusinessRequest request = company.submitted();

        tell("{'type': 'user_change', 'user': {'id': 'U0LENA', 'name': 'lena', 'team_id': 'T1', '" + change
                + "': true}}");

        assertThat(company.refused(request, new Consider(1), Company.LENA))
                .isEqualTo(Refusal.of(Rule.NOT_A_MEMBER, standing));
    }

    private void tell(String event) throws Exception {
        String body = "{'type': 'event_callback', 'event_id': 'Ev1', 'team_id': 'T1', 'event': " + event + "}";
        Response response = app.run(new EventRequest(body.replace('\'', '"'), new RequestHeaders(Map.of())));
        assertThat(response.getStatusCode()).isEqualTo(200);
    }

    /** Notes what it is asked to do, and never does it. */
    private SchedulerClient scheduler() {
        return (SchedulerClient) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SchedulerClient.class}, (proxy, method, arguments) -> {
                    TaskInstance<?> task = (TaskInstance<?>) arguments[0];
                    scheduled.add(task.getTaskName() + " " + task.getId());
                    return true;
                });
    }
}
