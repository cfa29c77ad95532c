package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two Slack accounts with one e-mail address are one person, whatever they do on one request. */
class SecondAccountTest {
    private final Company company = new Company(true);

    static Stream<Verb> decisions() {
        return Stream.of(new Consider(1), new Approve(1, Company.choice("a"), Priority.NORMAL), new Decline(1, "no"));
    }

    static Stream<Verb> executions() {
        return Stream.of(
                Company.move(1, TaskState.DONE), new ReturnCurrentTask("no quota", "test"), new TickTagActive());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theRequestersOtherAccountDoesNotDecide(Verb verb) {
        Actor again = company.secondAccountOf(OLIVIA);
        company.readRoles(Set.of(id(again), id(LENA)), Set.of());

        Refused.of(company, company.submitted()).by(Rule.OWN_REQUEST, verb, again, "BR-1001");
    }

    @Test
    void theRequestersOtherAccountNeitherResumesNorCancels() {
        Actor again = company.secondAccountOf(OLIVIA);
        company.readRoles(Set.of(id(again), id(LENA)), Set.of(id(EMIL)));
        BusinessRequest returned = company.done(company.approved(), new ReturnCurrentTask("no quota", "test"), EMIL);

        Refused.of(company, returned).by(Rule.OWN_REQUEST, new ResumeChain(), again, "BR-1001");
        Refused.of(company, returned).by(Rule.OWN_REQUEST, new CancelChain("no"), again, "BR-1001");
    }

    @ParameterizedTest
    @MethodSource("executions")
    void theRequestersOtherAccountDoesNotExecute(Verb verb) {
        Actor again = company.secondAccountOf(OLIVIA);
        company.readRoles(Set.of(id(LENA)), Set.of(id(again), id(EMIL)));

        Refused.of(company, company.approved()).by(Rule.EXECUTOR_CONFLICT, verb, again, "BR-1001", "requester");
    }

    @ParameterizedTest
    @MethodSource("executions")
    void theApproversOtherAccountDoesNotExecute(Verb verb) {
        Actor again = company.secondAccountOf(LENA);
        company.readRoles(Set.of(id(LENA)), Set.of(id(again), id(EMIL)));

        Refused.of(company, company.approved()).by(Rule.EXECUTOR_CONFLICT, verb, again, "BR-1001", "approver");
    }

    @Test
    void anotherAddressIsAnotherPerson() {
        Actor again = company.secondAccountOf(OLIVIA);
        company.mailed(again, "somebody.else@example.com");
        company.readRoles(Set.of(id(again)), Set.of());

        assertThat(company.attempt(company.submitted(), new Decline(1, "no"), again)
                        .refusal())
                .isEmpty();
    }

    @Test
    void theRequestersOtherAccountIsNobodyElseWhoCouldApprove() {
        Actor again = company.secondAccountOf(OLIVIA);
        company.readRoles(Set.of(id(again)), Set.of());

        assertThat(company.desk.submit(Company.fields(), OLIVIA, Envelope.own()).refusal())
                .contains(Refusal.of(Rule.NO_APPROVER, "NOBODY"));
    }
}
