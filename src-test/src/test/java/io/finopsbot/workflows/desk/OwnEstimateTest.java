package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.HAIKU;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.RUTH;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An owner of the portfolio who is a lead as well approves the size of the estimate or the request, and not both. */
class OwnEstimateTest {
    private static final Approve APPROVAL = new Approve(1, Company.choice("first-bot"), Priority.NORMAL);

    private final Company company = Company.withOwnersGate();

    @BeforeEach
    void theOwnerIsALeadToo() {
        company.readRoles(Set.of(id(RUTH), id(LENA), id(LUKAS)), Set.of(id(EMIL)));
    }

    static Stream<Verb> approvals() {
        return Stream.of(new Consider(1), APPROVAL);
    }

    @ParameterizedTest
    @MethodSource("approvals")
    void whoApprovedTheEstimateDoesNotApproveTheRequestUnderWhateverAccount(Verb verb) {
        BusinessRequest request = ownerAgreed();
        Actor again = company.secondAccountOf(RUTH);
        company.readRoles(Set.of(id(RUTH), id(again), id(LENA)), Set.of());

        Refused.of(company, request).by(Rule.OWN_ESTIMATE, verb, RUTH, "BR-1001");
        Refused.of(company, request).by(Rule.OWN_ESTIMATE, verb, again, "BR-1001");
        company.done(request, verb, LENA);
    }

    @Test
    void norDoesWhoStandsInForThem() {
        BusinessRequest request = ownerAgreed();
        assertThat(company.delegations
                        .delegate(id(NORA), LocalDate.of(2026, 5, 10), RUTH, Envelope.own())
                        .refusal())
                .isEmpty();

        Refused.of(company, request).by(Rule.OWN_ESTIMATE, APPROVAL, NORA, "BR-1001");
    }

    @Test
    void theyMayStillDecline() {
        assertThat(company.done(ownerAgreed(), new Decline(1, "no"), RUTH).state())
                .isEqualTo(RequestState.DECLINED);
    }

    @Test
    void theyAreNotTheSecondLeadEither() {
        company.agreed(HAIKU, ModelTerms.restricted(List.of(), true));
        BusinessRequest proposed =
                company.done(ownerAgreed(), new Approve(1, Company.choice("first-bot", HAIKU), Priority.NORMAL), LENA);

        Refused.of(company, proposed).by(Rule.OWN_ESTIMATE, new ConfirmApproval(proposed.revision()), RUTH, "BR-1001");
    }

    @Test
    void theyDoNotChooseAnotherScope() {
        BusinessRequest approved = company.done(ownerAgreed(), APPROVAL, LENA);
        BusinessRequest returned = company.done(approved, new ReturnCurrentTask("no quota", "test"), EMIL);

        Refused.of(company, returned)
                .by(
                        Rule.OWN_ESTIMATE,
                        new ChangeScope(2, Company.choice("first-bot", HAIKU), Priority.NORMAL),
                        RUTH,
                        "BR-1001");
    }

    @Test
    void aBrokenGlassLiftsIt() {
        company.mayBreakGlass(RUTH);
        BusinessRequest request = company.done(ownerAgreed(), new BreakGlass("prod is down"), RUTH);

        assertThat(company.done(request, APPROVAL, RUTH).state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void whereNobodyElseCouldApproveTheEstimateIsNotApproved() {
        BusinessRequest request = company.submitted();
        company.readRoles(Set.of(id(RUTH), id(OLIVIA)), Set.of());

        Refused.of(company, request).by(Rule.NO_SECOND_LEAD, new ApproveEstimate(1), RUTH, "BR-1001");
        company.readRoles(Set.of(id(RUTH), id(LENA)), Set.of());
        company.done(request, new ApproveEstimate(1), RUTH);
    }

    @Test
    void whereOnlyTheyCouldBeTheSecondLeadItIsNotProposed() {
        company.agreed(HAIKU, ModelTerms.restricted(List.of(), true));
        BusinessRequest request = ownerAgreed();
        company.readRoles(Set.of(id(RUTH), id(LENA)), Set.of());

        Refused.of(company, request)
                .by(
                        Rule.NO_SECOND_LEAD,
                        new Approve(1, Company.choice("first-bot", HAIKU), Priority.NORMAL),
                        LENA,
                        "BR-1001");
    }

    private BusinessRequest ownerAgreed() {
        return company.done(company.submitted(), new ApproveEstimate(1), RUTH);
    }
}
