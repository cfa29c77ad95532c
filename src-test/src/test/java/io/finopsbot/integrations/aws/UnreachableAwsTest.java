package io.finopsbot.integrations.aws;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.finopsbot.fakes.Company.ARN;
import static io.finopsbot.fakes.Company.EMIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.NoticeKind;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RegistrationState;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;

class UnreachableAwsTest {
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

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("a reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Arguments.of("rubbish", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)),
                Arguments.of("a half answer", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
                Arguments.of("too many requests", aResponse().withStatus(429)),
                Arguments.of("an error of AWS", aResponse().withStatus(500)),
                Arguments.of("unavailable", aResponse().withStatus(503)),
                Arguments.of("not allowed", aResponse().withStatus(403)),
                Arguments.of("elsewhere", aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1:1/")),
                Arguments.of("broken JSON", aResponse().withBody("{\"id\":\"wrkspc_01AbCd\",\"name\":")),
                Arguments.of("no JSON", aResponse().withBody("<html>Sign in</html>")),
                Arguments.of("nothing", aResponse()),
                Arguments.of(
                        "another workspace", aResponse().withBody(AS_APPROVED.replace("wrkspc_01AbCd", "wrkspc_02"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void withoutAnAnswerTheArnStaysToBeCheckedAndPeopleAreToldOnce(String what, ResponseDefinitionBuilder answer) {
        aws.answers(answer);

        assertThatThrownBy(this::check).isInstanceOf(IntegrationException.class);
        assertThat(registration().state()).isEqualTo(RegistrationState.TO_BE_CHECKED);
        assertThat(toldLast()).containsOnly(NoticeKind.AWS_UNREACHABLE);
        int recorded = company.ledger.changes().size();

        assertThatThrownBy(this::check)
                .isInstanceOf(IntegrationException.class)
                .hasMessageContaining(ARN.value())
                .hasMessageNotContaining("secret-key");
        assertThat(company.ledger.changes()).hasSize(recorded);

        aws.answers(AS_APPROVED);
        check();
        assertThat(registration().isRegistered()).isTrue();
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForEver() {
        aws.answers(aResponse().withBody(AS_APPROVED).withFixedDelay(2000));
        CheckProjection impatient = aws.projection(company, key, Duration.ofMillis(100));

        assertThatThrownBy(() -> impatient.bringUpToDate(request().number(), () -> {}))
                .isInstanceOf(IntegrationException.class)
                .hasMessageContaining("timed out");
        assertThat(registration().state()).isEqualTo(RegistrationState.TO_BE_CHECKED);
        assertThat(toldLast()).containsOnly(NoticeKind.AWS_UNREACHABLE);
    }

    @Test
    void howLongAwsWantsToBeLeftAloneIsPassedOn() {
        aws.answers(aResponse().withStatus(429).withHeader("Retry-After", "17"));

        assertThatThrownBy(this::check)
                .isInstanceOfSatisfying(
                        IntegrationException.class,
                        refused -> assertThat(refused.retryAfter()).isEqualTo(Optional.of(Duration.ofSeconds(17))));
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
}
