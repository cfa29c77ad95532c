package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.ARN;
import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.found;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.spaces.AnchorFinding.Kind;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RegistrationState;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckSettlingTest {
    private static final Actor AWS_CHECK = Actor.system("aws check");

    private final Company company = new Company(true);
    private BusinessRequest request = company.created();

    @BeforeEach
    void anArnIsToBeChecked() {
        request = company.done(request, new RegisterArn(ARN.value(), "test"), EMIL);
        company.later(Duration.ofSeconds(3));
    }

    @Test
    void asApprovedIsASecondRecordedDecision() {
        Registration settled = settle(found(Kind.AS_APPROVED));

        assertThat(settled.isRegistered()).isTrue();
        assertThat(settled.by()).isEqualTo(EMIL);
        assertThat(settled.checkedAt()).isEqualTo(company.clock.instant());
        assertThat(company.ledger.last().audit().action()).isEqualTo(AuditAction.CHECK_ARN);
        assertThat(told()).containsOnly(NoticeKind.ARN_AS_APPROVED);
    }

    @Test
    void whatDiffersIsNamedInThreadAndOnTheIssue() {
        AnchorFinding finding = AnchorFinding.comparing(List.of("The name is a, approved was b.", "More."));

        Registration settled = settle(new SettleCheck(ARN, finding));

        Refusal refusal = Refusal.of(Rule.WORKSPACE_DIFFERS, ARN, "The name is a, approved was b. More.");
        assertThat(settled.state()).isEqualTo(RegistrationState.REFUSED);
        assertThat(settled.differences()).contains("The name is a, approved was b. More.");
        assertThat(company.ledger.last().notices())
                .containsExactlyInAnyOrder(
                        Notice.refusal(Audience.thread(), NoticeKind.ARN_REFUSED, refusal),
                        Notice.refusal(Audience.issue(2), NoticeKind.ARN_REFUSED, refusal));
        assertThat(company.ledger.last().audit().details()).containsEntry("result", "WORKSPACE_DIFFERS");
    }

    @Test
    void whatAwsDoesNotKnowIsRefused() {
        assertThat(settle(found(Kind.NOT_FOUND)).state()).isEqualTo(RegistrationState.REFUSED);
        assertThat(company.ledger.last().audit().details()).containsEntry("result", "ARN_NOT_FOUND");
    }

    @Test
    void unreachableIsToldOnceAndTheArnStaysToBeChecked() {
        Instant first = company.clock.instant();
        assertThat(settle(found(Kind.UNREACHABLE)).isToBeChecked()).isTrue();
        assertThat(told()).containsOnly(NoticeKind.AWS_UNREACHABLE);
        assertThat(company.ledger.last().audit().action()).isEqualTo(AuditAction.POSTPONE_CHECK);
        assertThat(company.ledger.last().wakeUps()).contains(ProjectionKind.CHECK);
        int recorded = company.ledger.changes().size();

        company.later(Duration.ofMinutes(1));
        assertThat(settle(found(Kind.UNREACHABLE)).unreachableSince()).isEqualTo(first);
        assertThat(company.ledger.changes()).hasSize(recorded);

        assertThat(settle(found(Kind.AS_APPROVED)).isRegistered()).isTrue();
    }

    @Test
    void aFindingOnAnArnThatWasCorrectedMeanwhileCountsForNothing() {
        WorkspaceArn other = Company.arn("wrkspc_02Other");
        company.done(request, new RegisterArn(other.value(), "test"), EMIL);

        Registration registration = settle(found(Kind.NOT_FOUND));

        assertThat(registration.arn()).isEqualTo(other);
        assertThat(registration.isToBeChecked()).isTrue();
    }

    @Test
    void whatIsSettledStaysSettled() {
        settle(found(Kind.AS_APPROVED));

        assertThat(settle(found(Kind.NOT_FOUND)).isRegistered()).isTrue();
        assertThat(settle(found(Kind.UNREACHABLE)).isRegistered()).isTrue();
    }

    @Test
    void withoutARegistrationThereIsNothingToSettle() {
        BusinessRequest other = company.approved("another-bot");

        assertThat(company.done(other, found(Kind.AS_APPROVED), AWS_CHECK)).isEqualTo(other);
    }

    private Registration settle(SettleCheck check) {
        return Objects.requireNonNull(company.done(request, check, AWS_CHECK).registration());
    }

    private List<NoticeKind> told() {
        return company.ledger.last().notices().stream().map(Notice::kind).toList();
    }
}
