package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.GUEST;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.UNTIED;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has not the role for it may not do it, and without a fresh reading of the roles nobody may. */
class RoleTest {
    private final Company company = new Company(true);

    static Stream<Verb> ofLeads() {
        return Stream.of(
                new Consider(1),
                new Approve(1, Company.choice("a"), Priority.NORMAL),
                new Decline(1, "too dear"),
                new ResumeChain(),
                new CancelChain("no longer"));
    }

    static Stream<Verb> ofEngineers() {
        return Stream.of(
                Company.move(1, TaskState.DONE),
                Company.move(1, TaskState.RETURNED),
                new ReturnCurrentTask("no quota", "test"),
                new RegisterArn(Company.ARN.value(), "test"),
                new ConsiderRegistering(),
                new TickTagActive());
    }

    static Stream<Verb> ofAnyMember() {
        return Stream.of(
                new Consider(1),
                new Decline(1, "too dear"),
                new Withdraw("no longer"),
                new ReviseRequest(1, Company.fields()),
                new ClaimSpace(),
                Company.move(1, TaskState.DONE),
                new RegisterArn(Company.ARN.value(), "test"),
                new ResumeChain());
    }

    @ParameterizedTest
    @MethodSource("ofLeads")
    void whatLeadsDoNobodyElseDoes(Verb verb) {
        BusinessRequest request = company.submitted();

        Refused.of(company, request).by(Rule.NOT_A_LEAD, verb, NORA, "BR-1001");
        Refused.of(company, request).by(Rule.NOT_A_LEAD, verb, EMIL, "BR-1001");
    }

    @ParameterizedTest
    @MethodSource("ofEngineers")
    void whatEngineersDoNobodyElseDoes(Verb verb) {
        BusinessRequest request = company.approved();

        Refused.of(company, request).by(Rule.NOT_AN_ENGINEER, verb, NORA, "BR-1001");
        Refused.of(company, request).by(Rule.NOT_AN_ENGINEER, verb, LENA, "BR-1001");
    }

    @ParameterizedTest
    @MethodSource("ofLeads")
    void rolesReadTooLongAgoMakeNobodyALead(Verb verb) {
        BusinessRequest request = company.submitted();
        company.clock.advance(Duration.ofSeconds(60));
        company.readPeople();

        Refused.of(company, request).by(Rule.ROLES_STALE, verb, LENA, 60);
    }

    @ParameterizedTest
    @MethodSource("ofEngineers")
    void rolesReadTooLongAgoMakeNobodyAnEngineer(Verb verb) {
        BusinessRequest request = company.approved();
        company.clock.advance(Duration.ofSeconds(75));
        company.readPeople();

        Refused.of(company, request).by(Rule.ROLES_STALE, verb, EMIL, 75);
    }

    @ParameterizedTest
    @MethodSource("ofAnyMember")
    void whoWasLastSeenTooLongAgoDoesNothing(Verb verb) {
        BusinessRequest request = company.approved();
        company.clock.advance(Duration.ofSeconds(61));

        Refused.of(company, request).by(Rule.STANDING_STALE, verb, NORA, 61);
    }

    @ParameterizedTest
    @MethodSource("ofAnyMember")
    void whoIsNoMemberDoesNothing(Verb verb) {
        BusinessRequest request = company.approved();
        Actor unknown = Actor.person(new PersonId("U0NEVERSEEN"), "somebody");

        Refused.of(company, request).by(Rule.NOT_A_MEMBER, verb, GUEST, Standing.GUEST);
        Refused.of(company, request).by(Rule.NOT_A_MEMBER, verb, unknown, Standing.STRANGER);
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, mode = EnumSource.Mode.EXCLUDE, names = "MEMBER")
    void aRoleDoesNotMakeAMember(Standing standing) {
        BusinessRequest request = company.submitted();
        company.known(LENA, standing);

        Refused.of(company, request).by(Rule.NOT_A_MEMBER, new Consider(1), LENA, standing);
    }

    @ParameterizedTest
    @MethodSource("ofAnyMember")
    void anAccountThatIsTiedToNobodyDoesNothing(Verb verb) {
        Refused.of(company, company.approved()).by(Rule.UNKNOWN_MOVER, verb, UNTIED, "somebody in Jira");
    }
}
