package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.PAULA;
import static io.finopsbot.fakes.Company.RUTH;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An estimate above the amount that is set needs an owner of the portfolio before a lead decides. */
class EstimateGateTest {
    private final Company company = Company.withOwnersGate();

    static Stream<Verb> ofTheOwner() {
        return Stream.of(new ApproveEstimate(1), new DeclineEstimate(1, "too much"));
    }

    @Test
    void aLargeEstimateWaitsForTheOwnerWhoIsAsked() {
        BusinessRequest request = company.submitted();

        assertThat(request.state()).isEqualTo(RequestState.AWAITING_OWNER);
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.person(id(RUTH)),
                        NoticeKind.ESTIMATE_TO_APPROVE,
                        "BR-1001",
                        OLIVIA.name(),
                        "Invoice triage",
                        "1,200.00",
                        "Retail"));
    }

    @Test
    void whatIsExactlyTheAmountOrBelowNeedsNoOwner() {
        assertThat(company.submitted(Company.fields("Invoice triage", null, "1199.99"))
                        .state())
                .isEqualTo(RequestState.SUBMITTED);
        assertThat(new Company(true).submitted().state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void theOwnerApprovesAndThenALeadDecides() {
        BusinessRequest request = company.submitted();
        Refused.of(company, request)
                .by(Rule.NOT_POSSIBLE_NOW, new Consider(1), LENA, "BR-1001", RequestState.AWAITING_OWNER);

        BusinessRequest approved = company.done(request, new ApproveEstimate(1), RUTH);

        assertThat(approved.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(company.ledger.last().notices())
                .containsExactly(
                        Notice.to(Audience.thread(), NoticeKind.ESTIMATE_APPROVED, "BR-1001", RUTH.name(), "1,200.00"));
        assertThat(company.done(approved, new Approve(1, Company.choice("a"), Priority.NORMAL), LENA)
                        .state())
                .isEqualTo(RequestState.APPROVED);
    }

    @Test
    void theOwnerDeclinesAndTheRequesterIsTold() {
        BusinessRequest declined = company.done(company.submitted(), new DeclineEstimate(1, "too much"), RUTH);

        assertThat(declined.state()).isEqualTo(RequestState.DECLINED);
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.person(id(OLIVIA)), NoticeKind.DECLINED, "BR-1001", RUTH.name(), "too much"));
    }

    @ParameterizedTest
    @MethodSource("ofTheOwner")
    void nobodyButAnOwnerOfThePortfolioDecidesOnTheEstimate(Verb verb) {
        BusinessRequest request = company.submitted();

        for (Actor other : List.of(LENA, PAULA, NORA, OLIVIA)) {
            Refused.of(company, request).by(Rule.NOT_THE_PORTFOLIO_OWNER, verb, other, "BR-1001", "Retail");
        }
    }

    @ParameterizedTest
    @MethodSource("ofTheOwner")
    void anOwnerDoesNotDecideOnTheirOwnEstimateUnderWhateverAccount(Verb verb) {
        BusinessRequest request = company.submitted();
        company.mailed(OLIVIA, "ruth@example.com");
        company.mailed(RUTH, "Ruth@Example.com");

        Refused.of(company, request).by(Rule.OWN_REQUEST, verb, RUTH, "BR-1001");
    }

    @ParameterizedTest
    @MethodSource("ofTheOwner")
    void theEstimateIsDecidedOnOnceInTimeAndAsItWasSeen(Verb verb) {
        BusinessRequest request = company.submitted();
        company.done(request, new ReviseRequest(1, Company.fields("Another", null)), OLIVIA);
        Refused.of(company, request).by(Rule.CONTENT_CHANGED, verb, RUTH, "BR-1001", 1, 2);
        company.done(request, new ApproveEstimate(2), RUTH);
        Refused.of(company, request).by(Rule.NOT_POSSIBLE_NOW, verb, RUTH, "BR-1001", RequestState.SUBMITTED);

        BusinessRequest other = company.submitted();
        company.later(Duration.ofDays(14));
        Refused.of(company, other).by(Rule.EXPIRED, verb, RUTH, "BR-1002", "18 May 2026 08:30 UTC");
    }

    @Test
    void aRevisionThatRaisesTheEstimateGoesBackToTheOwner() {
        BusinessRequest request = company.submitted(Company.fields("Invoice triage", null, "100"));

        BusinessRequest raised = company.done(request, revision(1, "1300"), OLIVIA);

        assertThat(raised.state()).isEqualTo(RequestState.AWAITING_OWNER);
        assertThat(company.ledger.last().notices())
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.ESTIMATE_TO_APPROVE);
    }

    @Test
    void whatTheOwnerApprovedCoversLessButNotMore() {
        BusinessRequest request = company.done(company.submitted(), new ApproveEstimate(1), RUTH);

        assertThat(company.done(request, revision(1, "1199.995"), OLIVIA).state())
                .isEqualTo(RequestState.SUBMITTED);
        assertThat(company.done(request, revision(2, "1200.01"), OLIVIA).state())
                .isEqualTo(RequestState.AWAITING_OWNER);
    }

    @Test
    void whatTheOwnerOfOnePortfolioApprovedIsNotApprovedOfAnother() {
        BusinessRequest request = company.done(company.submitted(), new ApproveEstimate(1), RUTH);

        BusinessRequest moved = company.done(
                request, new ReviseRequest(1, Company.fields("Invoice triage", null, Company.SUPPORT)), OLIVIA);

        assertThat(moved.state()).isEqualTo(RequestState.AWAITING_OWNER);
    }

    @Test
    void aRevisionBelowTheAmountNeedsTheOwnerNoMore() {
        assertThat(company.done(company.submitted(), revision(1, "1000"), OLIVIA)
                        .state())
                .isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void withoutAnOwnerBesidesTheRequesterItIsNotTaken() {
        company.known(RUTH, Standing.DEACTIVATED);
        assertThat(submit().refusal()).contains(Refusal.of(Rule.NO_APPROVER, "NO_OWNER"));

        company.mailed(RUTH, "olivia@example.com");
        company.mailed(OLIVIA, "olivia@example.com");
        assertThat(submit().refusal()).contains(Refusal.of(Rule.NO_APPROVER, "NO_OWNER"));
    }

    @Test
    void aRevisionWithoutAnOwnerIsNotTaken() {
        BusinessRequest request = company.submitted(Company.fields("Invoice triage", null, "100"));
        company.known(RUTH, Standing.GUEST);

        Refused.of(company, request).by(Rule.NO_APPROVER, revision(1, "1300"), OLIVIA, "NO_OWNER");
    }

    @Test
    void itCanBeWithdrawnAndExpiresLikeAnyOther() {
        BusinessRequest request = company.submitted();
        assertThat(company.done(request, new Withdraw("no longer"), OLIVIA).state())
                .isEqualTo(RequestState.WITHDRAWN);

        BusinessRequest other = company.submitted();
        company.later(Duration.ofDays(14));
        assertThat(company.done(other, new Expire(), Actor.system("expiry")).state())
                .isEqualTo(RequestState.EXPIRED);
    }

    private Outcome<BusinessRequest> submit() {
        return company.desk.submit(Company.fields(), OLIVIA, Envelope.own());
    }

    private static ReviseRequest revision(int seen, String estimate) {
        return new ReviseRequest(seen, Company.fields("Invoice triage", null, estimate));
    }
}
