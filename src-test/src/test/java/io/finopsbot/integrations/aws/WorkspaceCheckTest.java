package io.finopsbot.integrations.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.finopsbot.fakes.Company.ARN;
import static io.finopsbot.fakes.Company.EMIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Lease;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RegistrationState;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;

class WorkspaceCheckTest {
    private static final String AS_APPROVED = """
            {"id":"wrkspc_01AbCd","type":"workspace","name":"billing-invoice-triage","created_at":"2026-05-04T08:00:00Z",
             "archived_at":null,"tags":{"finops-workspace":"billing-invoice-triage","finops-request":"BR-1001",
             "finops-portfolio":"retail","finops-product":"billing","team":"somebody's own"}}""";

    private final Company company = new Company(true);
    private final AwsStub aws = new AwsStub();
    private final AwsCredentials key = AwsBasicCredentials.create("AKIDEXAMPLE", "secret-key");
    private final CheckProjection projection = aws.projection(company, key);

    @BeforeEach
    void anArnIsToBeChecked() {
        company.done(company.created(), new RegisterArn(ARN.value(), "test"), EMIL);
        assertThat(registration().state()).isEqualTo(RegistrationState.TO_BE_CHECKED);
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void aWorkspaceAsApprovedIsRegisteredWhateverTagsItHasBesides() {
        aws.answers(AS_APPROVED);

        check();

        assertThat(registration().isRegistered()).isTrue();
        assertThat(toldLast()).containsOnly(NoticeKind.ARN_AS_APPROVED);
        assertThat(lastRecord().entry().actor()).isEqualTo(Actor.system("aws check"));
        assertThat(lastRecord().entry().action()).isEqualTo(AuditAction.CHECK_ARN);
    }

    @Test
    void aSettledArnIsNotAskedAboutAgain() {
        aws.answers(AS_APPROVED);
        check();

        check();

        assertThat(aws.server.getAllServeEvents()).hasSize(1);
    }

    static Stream<Arguments> differences() {
        return Stream.of(
                Arguments.of(
                        "\"name\":\"billing-invoice-triage\"",
                        "\"name\":\"Billing-Invoice-Triage\"",
                        "The name is Billing-Invoice-Triage, approved was billing-invoice-triage."),
                Arguments.of(
                        "\"archived_at\":null",
                        "\"archived_at\":\"2026-05-04T09:00:00Z\"",
                        "The workspace was archived at 2026-05-04T09:00:00Z."),
                Arguments.of(
                        "\"finops-workspace\":\"billing-invoice-triage\",",
                        "",
                        "The tag finops-workspace is missing, approved was billing-invoice-triage."),
                Arguments.of("\"BR-1001\"", "\"BR-1002\"", "The tag finops-request is BR-1002, approved was BR-1001."),
                Arguments.of(
                        "\"finops-portfolio\":\"retail\"",
                        "\"finops-portfolio\":\"Retail\"",
                        "The tag finops-portfolio is Retail, approved was retail."),
                Arguments.of(
                        "\"finops-product\":\"billing\"",
                        "\"finops-product\":\"\"",
                        "The tag finops-product is empty, approved was billing."));
    }

    @ParameterizedTest
    @MethodSource("differences")
    void aWorkspaceThatDiffersIsRefusedAndTheDifferenceIsNamed(String approved, String found, String sentence) {
        aws.answers(AS_APPROVED.replace(approved, found));

        check();

        assertThat(registration().state()).isEqualTo(RegistrationState.REFUSED);
        assertThat(registration().differences()).contains(sentence);
        assertThat(lastRecord().entry().details()).containsEntry("result", Rule.WORKSPACE_DIFFERS.name());
    }

    @Test
    void everyDifferenceIsNamed() {
        aws.answers("{\"id\":\"wrkspc_01AbCd\",\"name\":\"other\"}");

        check();

        assertThat(registration().differences())
                .contains("The name is other")
                .contains("finops-workspace is missing")
                .contains("finops-request is missing")
                .contains("finops-portfolio is missing")
                .contains("finops-product is missing");
    }

    @Test
    void aWorkspaceThatAwsDoesNotKnowIsRefused() {
        aws.answers(aResponse().withStatus(404));

        check();

        assertThat(registration().state()).isEqualTo(RegistrationState.REFUSED);
        assertThat(lastRecord().entry().details()).containsEntry("result", Rule.ARN_NOT_FOUND.name());
    }

    @Test
    void awsIsNotAskedWithoutTheLease() {
        aws.answers(AS_APPROVED);

        assertThatThrownBy(() -> projection.bringUpToDate(request().number(), () -> {
                    throw new Lease.LeaseLost("check:BR-1001");
                }))
                .isInstanceOf(Lease.LeaseLost.class);
        assertThat(aws.server.getAllServeEvents()).isEmpty();
    }

    @Test
    void anInstallationThatDoesNotReadAwsDoesNotAskIt() {
        CheckProjection off = AwsParts.of(aws.endpoint(), key, company.clock).projection(company, false);

        off.bringUpToDate(request().number(), () -> {});

        assertThat(registration().state()).isEqualTo(RegistrationState.TO_BE_CHECKED);
        assertThat(aws.server.getAllServeEvents()).isEmpty();
    }

    private void check() {
        projection.bringUpToDate(request().number(), () -> {});
    }

    private BusinessRequest request() {
        return company.ledger.by(Company.id(Company.OLIVIA)).get(0);
    }

    private Registration registration() {
        return Objects.requireNonNull(request().registration());
    }

    private List<NoticeKind> toldLast() {
        return company.ledger.last().notices().stream()
                .map(notice -> notice.kind())
                .toList();
    }

    private AuditRecord lastRecord() {
        List<AuditRecord> trail = company.ledger.of(Subject.request(request().number()));
        return trail.get(trail.size() - 1);
    }
}
