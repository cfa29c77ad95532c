package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.HAIKU;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.MODEL;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.RUTH;
import static io.finopsbot.fakes.Company.id;
import static io.finopsbot.fakes.Company.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.EstimateApproval;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spend.Usd;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has approved anything of a request executes nothing of it, and the other way round, also where the scope has changed since. */
class SeparatedPartsTest {
    private static final Actor LIV = Actor.person(new PersonId("U0LIV"), "Liv (lead)");
    private static final ReturnCurrentTask RETURN = new ReturnCurrentTask("no quota", "slack");

    private final Company company = Company.withOwnersGate();

    @BeforeEach
    void allAreEngineersToo() {
        company.mailed(LIV, null);
        company.readRoles(
                Set.of(id(LENA), id(LUKAS), id(LIV)), Set.of(id(EMIL), id(RUTH), id(LENA), id(LUKAS), id(LIV)));
    }

    @Test
    void whoApprovedTheEstimateDoesNotExecute() {
        BusinessRequest approved = approved();

        doesNotExecute(approved, RUTH, 1);
        assertThat(approved.decidedBy(id(RUTH))).isTrue();
    }

    @Test
    void whoApprovedAnEstimateBeforeItWasRaisedIsNotForgotten() {
        BusinessRequest approved = approved();
        EstimateApproval raised =
                new EstimateApproval(PAULA, company.clock.instant(), Usd.of("1300"), Company.PORTFOLIO);

        BusinessRequest next = approved.edit()
                .deliberation(approved.deliberation().with(raised))
                .done();

        assertThat(next.approvers()).containsExactly(RUTH, PAULA, LENA);
    }

    @Test
    void whoApprovedTheScopeBeforeExecutesNoTaskOfTheNewOne() {
        BusinessRequest returned = company.done(approved(), RETURN, EMIL);
        BusinessRequest changed = company.done(returned, to(MODEL, returned), LUKAS);
        Actor again = company.secondAccountOf(LENA);
        company.readRoles(Set.of(id(LENA), id(LUKAS)), Set.of(id(EMIL), id(RUTH), id(LENA), id(LUKAS), id(again)));

        for (Actor approver : List.of(RUTH, LENA, again, LUKAS)) {
            doesNotExecute(changed, approver, 4);
        }
        company.done(changed, move(4, TaskState.DONE), EMIL);
    }

    @Test
    void norDoesWhoConfirmedTheScopeBefore() {
        company.agreed(HAIKU, ModelTerms.restricted(List.of(), true));
        BusinessRequest request = company.done(company.submitted(), new ApproveEstimate(1), RUTH);
        company.done(request, new Approve(1, Company.choice("second-bot", HAIKU), Priority.NORMAL), LENA);
        company.done(request, new ConfirmApproval(2), LUKAS);
        BusinessRequest returned = company.done(request, RETURN, EMIL);

        BusinessRequest changed = company.done(returned, to(MODEL, returned), LIV);

        for (Actor approver : List.of(LENA, LUKAS, LIV)) {
            doesNotExecute(changed, approver, 4);
        }
    }

    @Test
    void whoFinishedATaskChoosesNoOtherScope() {
        BusinessRequest approved = approved();
        company.done(approved, move(1, TaskState.DONE), LIV);
        BusinessRequest returned = company.done(approved, RETURN, EMIL);

        Refused.of(company, returned).by(Rule.OWN_EXECUTION, new ConsiderScope(returned.revision()), LIV, "BR-1001");
        Refused.of(company, returned).by(Rule.OWN_EXECUTION, to(MODEL, returned), LIV, "BR-1001");
        company.done(returned, to(MODEL, returned), LUKAS);
    }

    @Test
    void norDoTheyConfirmOneUnderWhateverAccount() {
        company.agreed(HAIKU, ModelTerms.restricted(List.of(), true));
        BusinessRequest approved = approved();
        company.done(approved, move(1, TaskState.DONE), EMIL);
        company.done(approved, new RegisterArn(Company.ARN.value(), "test"), LIV);
        BusinessRequest returned = company.done(approved, RETURN, EMIL);
        BusinessRequest proposed = company.done(returned, to(HAIKU, returned), LENA);
        Actor again = company.secondAccountOf(LIV);
        company.readRoles(Set.of(id(LENA), id(LUKAS), id(LIV), id(again)), Set.of(id(EMIL)));

        for (Actor executor : List.of(LIV, again)) {
            Refused.of(company, proposed)
                    .by(Rule.OWN_EXECUTION, new ConfirmApproval(proposed.revision()), executor, "BR-1001");
        }
        company.done(proposed, new ConfirmApproval(proposed.revision()), LUKAS);
    }

    @Test
    void aBrokenGlassLiftsIt() {
        company.agreed(HAIKU, ModelTerms.restricted(List.of(), true));
        company.mayBreakGlass(LIV);
        BusinessRequest approved = approved();
        company.done(approved, move(1, TaskState.DONE), LIV);
        BusinessRequest returned = company.done(approved, RETURN, EMIL);
        BusinessRequest proposed = company.done(returned, to(HAIKU, returned), LENA);
        company.done(proposed, new BreakGlass("prod is down"), LIV);

        company.done(proposed, new ConfirmApproval(proposed.revision()), LIV);
    }

    private void doesNotExecute(BusinessRequest request, Actor approver, int position) {
        Refused.of(company, request)
                .by(Rule.EXECUTOR_CONFLICT, move(position, TaskState.DONE), approver, "BR-1001", "approver");
    }

    private BusinessRequest approved() {
        BusinessRequest request = company.done(company.submitted(), new ApproveEstimate(1), RUTH);
        return company.done(request, new Approve(1, Company.choice("first-bot"), Priority.NORMAL), LENA);
    }

    private static ChangeScope to(String model, BusinessRequest seen) {
        return new ChangeScope(seen.revision(), Company.choice("second-bot", model), Priority.NORMAL);
    }
}
