package io.finopsbot.workflows.desk;

import static io.finopsbot.fakes.Company.ACCOUNT;
import static io.finopsbot.fakes.Company.ARN;
import static io.finopsbot.fakes.Company.EMIL;
import static io.finopsbot.fakes.Company.LUKAS;
import static io.finopsbot.fakes.Company.OLIVIA;
import static io.finopsbot.fakes.Company.REGION;
import static io.finopsbot.fakes.Company.move;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.AnchorFinding.Kind;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RegistrationState;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteringTest {
    private static final RegisterArn REGISTER = new RegisterArn(" " + ARN + "\n", "slack");
    private static final WorkspaceArn OTHER = Company.arn("wrkspc_02Other");

    private final Company company = new Company(true);

    @Test
    void whereAwsIsReadAnArnIsRecordedAsToBeChecked() {
        BusinessRequest request = company.done(company.created(), REGISTER, EMIL);

        assertThat(registration(request)).isEqualTo(Registration.toBeChecked(ARN, EMIL, company.clock.instant()));
        assertThat(company.ledger.last().wakeUps()).contains(ProjectionKind.CHECK);
        assertThat(company.ledger.last().audit().details())
                .containsEntry("arn", ARN.value())
                .containsEntry("workspace id", "wrkspc_01AbCd")
                .containsEntry("state", "TO_BE_CHECKED")
                .containsEntry("door", "slack");
        assertThat(company.ledger.last().notices())
                .containsExactlyInAnyOrder(
                        Notice.to(Audience.thread(), NoticeKind.ARN_TO_BE_CHECKED, "BR-1001", ARN, EMIL.name()),
                        Notice.to(Audience.issue(2), NoticeKind.ARN_TO_BE_CHECKED, "BR-1001", ARN, EMIL.name()));
    }

    @Test
    void withoutAwsTheFormDecides() {
        Company blind = new Company(false);

        BusinessRequest request = blind.done(blind.created(), REGISTER, EMIL);

        assertThat(request.isRegistered()).isTrue();
        assertThat(blind.ledger.last().wakeUps()).doesNotContain(ProjectionKind.CHECK);
        assertThat(blind.ledger.last().notices()).extracting(Notice::kind).containsOnly(NoticeKind.ARN_REGISTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrkspc_01AbCd", "arn:aws:bedrock:eu-central-1:123456789012:workspace/wrkspc_01"})
    void whatIsNoArnIsRefused(String text) {
        Refused.of(company, company.created())
                .by(Rule.ARN_MALFORMED, new RegisterArn(text, "test"), EMIL, text, "WORKSPACE_ARN");
    }

    @Test
    void anArnOfAnotherAccountIsRefused() {
        String arn = ARN.value().replace(ACCOUNT, "999999999999");

        Refused.of(company, company.created())
                .by(Rule.ARN_OTHER_ACCOUNT, new RegisterArn(arn, "test"), EMIL, "999999999999", ACCOUNT);
    }

    @Test
    void anArnOfAnotherRegionIsRefused() {
        String arn = ARN.value().replace(REGION, "us-east-1");

        Refused.of(company, company.created())
                .by(Rule.ARN_OTHER_REGION, new RegisterArn(arn, "test"), EMIL, "us-east-1", REGION);
    }

    @Test
    void anArnThatAnotherRequestHoldsIsTaken() {
        company.done(company.created(), REGISTER, EMIL);
        BusinessRequest second = company.approved("another-bot");
        company.done(second, move(1, TaskState.DONE), EMIL);

        Refused.of(company, second).by(Rule.ARN_TAKEN, REGISTER, EMIL, ARN, "BR-1001");
    }

    @Test
    void anArnThatWasRefusedOrGivenUpIsFreeAgain() {
        BusinessRequest first = company.done(company.created(), REGISTER, EMIL);
        company.done(first, Company.found(Kind.NOT_FOUND), Actor.system("aws check"));
        BusinessRequest second = company.approved("another-bot");
        company.done(second, move(1, TaskState.DONE), EMIL);
        company.done(second, REGISTER, EMIL);
        company.done(second, new Withdraw("no"), OLIVIA);

        assertThat(registration(company.done(first, REGISTER, EMIL)).isToBeChecked())
                .isTrue();
    }

    @Test
    void theWorkspaceIsCreatedBeforeItIsRegistered() {
        BusinessRequest approved = company.approved();

        Refused.of(company, approved)
                .by(Rule.OUT_OF_ORDER, REGISTER, EMIL, TaskKind.REGISTER_ARN, TaskKind.CREATE_WORKSPACE);
        Refused.of(company, approved)
                .by(
                        Rule.OUT_OF_ORDER,
                        new ConsiderRegistering(),
                        EMIL,
                        TaskKind.REGISTER_ARN,
                        TaskKind.CREATE_WORKSPACE);
    }

    @Test
    void whoMayRegisterMayOpenTheForm() {
        BusinessRequest created = company.created();

        assertThat(company.done(created, new ConsiderRegistering(), EMIL)).isEqualTo(created);
    }

    @Test
    void nothingIsRegisteredForARequestThatIsNotApproved() {
        Refused.of(company, company.submitted())
                .by(Rule.NOT_POSSIBLE_NOW, REGISTER, EMIL, "BR-1001", RequestState.SUBMITTED);
    }

    @Test
    void theApproverDoesNotRegister() {
        BusinessRequest request = company.submitted();
        company.done(request, new Approve(1, Company.choice("billing-bot"), Priority.NORMAL), LUKAS);
        company.done(request, move(1, TaskState.DONE), EMIL);

        Refused.of(company, request).by(Rule.EXECUTOR_CONFLICT, REGISTER, LUKAS, "BR-1001", "approver");
    }

    @Test
    void theSameArnAgainIsNoChange() {
        BusinessRequest request = company.done(company.created(), REGISTER, EMIL);
        assertThat(company.done(request, REGISTER, EMIL)).isEqualTo(request);

        BusinessRequest registered = company.done(request, Company.found(Kind.AS_APPROVED), Actor.system("aws"));
        assertThat(company.done(registered, REGISTER, EMIL)).isEqualTo(registered);
    }

    @Test
    void anArnThatWasRefusedMayBeTriedAgain() {
        BusinessRequest request = company.done(company.created(), REGISTER, EMIL);
        company.done(request, Company.found(Kind.NOT_FOUND), Actor.system("aws"));

        assertThat(registration(company.done(request, REGISTER, EMIL)).state())
                .isEqualTo(RegistrationState.TO_BE_CHECKED);
    }

    @Test
    void whereAwsIsNoLongerReadAWaitingArnIsRegisteredByItsForm() {
        BusinessRequest waiting = company.done(company.created(), REGISTER, EMIL);
        RequestDesk blind = new RequestDesk(company.ledger, company.people, new Company(false).settings, company.clock);

        blind.decide(waiting.number(), REGISTER, EMIL, Envelope.own());

        assertThat(company.find(waiting.number()).isRegistered()).isTrue();
    }

    @Test
    void untilTheClaimTheArnCanBeCorrectedAndBothStandInTheAudit() {
        BusinessRequest ready = company.readyToClaim();

        BusinessRequest corrected = company.done(ready, new RegisterArn(OTHER.value(), "test"), EMIL);

        assertThat(registration(corrected).arn()).isEqualTo(OTHER);
        assertThat(registration(corrected).isToBeChecked()).isTrue();
        assertThat(company.ledger.last().audit().details())
                .containsEntry("arn", OTHER.value())
                .containsEntry("instead of", ARN.value());
    }

    @Test
    void afterTheClaimItStays() {
        BusinessRequest claimed = company.done(company.readyToClaim(), new ClaimSpace(), OLIVIA);

        Refused.of(company, claimed)
                .by(
                        Rule.NOT_POSSIBLE_NOW,
                        new RegisterArn(OTHER.value(), "test"),
                        EMIL,
                        "BR-1001",
                        RequestState.CLAIMED);
    }

    private static Registration registration(BusinessRequest request) {
        return Objects.requireNonNull(request.registration());
    }
}
