package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LENA;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.NORA;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.fakes.EveryVerb;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.Review;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In an emergency one of a named group does one step that separation of duties forbids; another lead reviews it. */
class BreakGlassTest {
    private static final BreakGlass EMERGENCY = new BreakGlass("prod is down");
    private static final Approve APPROVAL = new Approve(1, Company.choice("a"), Priority.NORMAL);
    private static final CloseReview REVIEW = new CloseReview(Review.Verdict.JUSTIFIED, "it was down");

    private final Company company = new Company(true);

    @BeforeEach
    void oliviaMayBreakGlass() {
        company.readRoles(Set.of(id(OLIVIA), id(LENA), id(LUKAS)), Set.of(id(LENA), id(EMIL), id(OLIVIA)));
        company.mayBreakGlass(OLIVIA, LENA);
    }

    static Stream<Verb> notLiftable() {
        return EveryVerb.all().filter(verb -> !verb.mayBreakGlass() && !(verb instanceof CloseReview));
    }

    @Test
    void theRequesterApprovesOnceAndTheWholeChannelIsTold() {
        BusinessRequest request = company.done(company.submitted(), EMERGENCY, OLIVIA);
        assertThat(company.ledger.last().audit().action()).isEqualTo(AuditAction.BREAK_GLASS);
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.channel(),
                        NoticeKind.GLASS_BROKEN,
                        "BR-1001",
                        OLIVIA.name(),
                        "prod is down",
                        "4 May 2026 09:30 UTC"));
        assertThat(company.attempt(request, new Consider(1), OLIVIA).refusal()).isEmpty();

        BusinessRequest approved = company.done(request, APPROVAL, OLIVIA);

        assertThat(approved.state()).isEqualTo(RequestState.APPROVED);
        assertThat(approved.version()).isEqualTo(3);
        assertThat(approved.openReview().orElseThrow().step()).isEqualTo(AuditAction.APPROVE);
        assertThat(company.ledger.last().audit().details()).containsEntry("break-glass", "prod is down");
        assertThat(company.ledger.last().notices())
                .contains(Notice.to(
                        Audience.channel(),
                        NoticeKind.GLASS_USED,
                        "BR-1001",
                        OLIVIA.name(),
                        AuditAction.APPROVE,
                        "prod is down"));
    }

    @Test
    void theApproverExecutesOneStepAndNotTheNext() {
        BusinessRequest request = company.done(company.approved(), EMERGENCY, LENA);

        company.done(request, Company.move(1, TaskState.DONE), LENA);

        Refused.of(company, request)
                .by(Rule.EXECUTOR_CONFLICT, new RegisterArn(Company.ARN.value(), "test"), LENA, "BR-1001", "approver");
        company.done(request, EMERGENCY, LENA);
        assertThat(company.attempt(request, new RegisterArn(Company.ARN.value(), "test"), LENA)
                        .refusal())
                .isEmpty();
    }

    @Test
    void withoutABrokenGlassSeparationHolds() {
        Refused.of(company, company.submitted()).by(Rule.OWN_REQUEST, APPROVAL, OLIVIA, "BR-1001");
    }

    @Test
    void onlyWhoIsNamedForItBreaksIt() {
        Refused.of(company, company.submitted()).by(Rule.NOT_IN_BREAK_GLASS, EMERGENCY, LUKAS, "BR-1001");
        company.mayBreakGlass();
        Refused.of(company, company.submitted()).by(Rule.NOT_IN_BREAK_GLASS, EMERGENCY, OLIVIA, "BR-1002");
    }

    @Test
    void itHelpsNobodyElseAndGivesNoRole() {
        company.mayBreakGlass(NORA, EMIL);
        company.readRoles(Set.of(id(OLIVIA), id(LENA)), Set.of(id(EMIL)));
        company.mayBreakGlass(NORA, EMIL);
        BusinessRequest request = company.done(company.submitted(), EMERGENCY, NORA);

        Refused.of(company, request).by(Rule.NOT_A_LEAD, APPROVAL, NORA, "BR-1001");
        Refused.of(company, request).by(Rule.OWN_REQUEST, APPROVAL, OLIVIA, "BR-1001");
    }

    @Test
    void whoIsNotNamedAnyMoreUsesItNoMore() {
        BusinessRequest request = company.done(company.submitted(), EMERGENCY, OLIVIA);
        company.mayBreakGlass(LENA);

        Refused.of(company, request).by(Rule.OWN_REQUEST, APPROVAL, OLIVIA, "BR-1001");
    }

    @Test
    void afterAnHourItIsOver() {
        BusinessRequest request = company.done(company.submitted(), EMERGENCY, OLIVIA);
        company.later(Duration.ofHours(1));

        Refused.of(company, request).by(Rule.OWN_REQUEST, APPROVAL, OLIVIA, "BR-1001");
    }

    @Test
    void neitherOutsidersNorOldReadingsAreLetIn() {
        BusinessRequest request = company.done(company.submitted(), EMERGENCY, OLIVIA);
        company.known(OLIVIA, Standing.GUEST);
        Refused.of(company, request).by(Rule.NOT_A_MEMBER, APPROVAL, OLIVIA, Standing.GUEST);

        company.clock.advance(Duration.ofSeconds(60));
        company.known(OLIVIA, Standing.MEMBER);
        Refused.of(company, request).by(Rule.ROLES_STALE, APPROVAL, OLIVIA, 60);
        Refused.of(company, request).by(Rule.ROLES_STALE, EMERGENCY, OLIVIA, 60);
    }

    @ParameterizedTest
    @MethodSource("notLiftable")
    void onlyApprovingAndExecutingIsLifted(Verb verb) {
        BusinessRequest request = company.done(company.submitted(), EMERGENCY, OLIVIA);
        Optional<Refusal> without =
                company.attempt(company.submitted(), verb, OLIVIA).refusal();

        assertThat(company.attempt(request, verb, OLIVIA).refusal().map(Refusal::rule))
                .isEqualTo(without.map(Refusal::rule));
    }

    @Test
    void itIsNotClaimedUntilAnotherLeadHasReviewedIt() {
        BusinessRequest ready = company.done(readyAfterAnEmergency(), Company.move(3, TaskState.DONE), EMIL);
        Refused.of(company, ready).by(Rule.UNDER_REVIEW, new ClaimSpace(), OLIVIA, "BR-1001", LENA.name());

        BusinessRequest reviewed = company.done(ready, REVIEW, LUKAS);

        assertThat(reviewed.openReview()).isEmpty();
        assertThat(company.ledger.last().notices())
                .containsExactly(Notice.to(
                        Audience.channel(),
                        NoticeKind.REVIEWED,
                        "BR-1001",
                        LUKAS.name(),
                        Review.Verdict.JUSTIFIED,
                        "it was down"));
        assertThat(company.done(reviewed, new ClaimSpace(), OLIVIA).state()).isEqualTo(RequestState.CLAIMED);
    }

    @Test
    void nobodyReviewsTheirOwnEmergencyUnderWhateverAccountOrThroughADeputy() {
        BusinessRequest request = readyAfterAnEmergency();
        Refused.of(company, request).by(Rule.OWN_EMERGENCY, REVIEW, LENA, "BR-1001");
        Refused.of(company, request).by(Rule.OWN_REQUEST, REVIEW, OLIVIA, "BR-1001");
        Refused.of(company, request).by(Rule.NOT_A_LEAD, REVIEW, NORA, "BR-1001");

        company.delegations.delegate(id(NORA), LocalDate.of(2026, 5, 10), LENA, Envelope.own());
        Refused.of(company, request).by(Rule.OWN_EMERGENCY, REVIEW, NORA, "BR-1001");

        Actor again = company.secondAccountOf(LENA);
        company.readRoles(Set.of(id(again)), Set.of());
        Refused.of(company, request).by(Rule.OWN_EMERGENCY, REVIEW, again, "BR-1001");
    }

    @Test
    void whatNobodyBrokeIsNotReviewedAndWhatIsOverIsNotBroken() {
        Refused.of(company, company.submitted())
                .by(Rule.NOT_POSSIBLE_NOW, REVIEW, LENA, "BR-1001", RequestState.SUBMITTED);
        BusinessRequest declined = company.done(company.submitted(), new Decline(1, "no"), LENA);
        Refused.of(company, declined).by(Rule.NOT_POSSIBLE_NOW, EMERGENCY, OLIVIA, "BR-1002", RequestState.DECLINED);
    }

    /** The first task is done by its approver. */
    private BusinessRequest readyAfterAnEmergency() {
        BusinessRequest request = company.done(company.approved(), EMERGENCY, LENA);
        company.done(request, Company.move(1, TaskState.DONE), LENA);
        company.done(request, new RegisterArn(Company.ARN.value(), "test"), EMIL);
        company.done(request, Company.found(AnchorFinding.Kind.AS_APPROVED), Actor.system("aws check"));
        return company.done(request, Company.move(2, TaskState.DONE), EMIL);
    }
}
