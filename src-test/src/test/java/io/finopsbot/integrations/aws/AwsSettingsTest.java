package io.finopsbot.integrations.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.desk.AwsAccess;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AwsSettingsTest {
    private final Company company = new Company(true);

    @Test
    void thePartIsFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(SettingsPart.class)).hasAtLeastOneElementOfType(AwsSettingsPart.class);
    }

    @ParameterizedTest
    @CsvSource({
        ", , false",
        ", on, true",
        ", off, false",
        "http://127.0.0.1:1234/aws, , true",
        "http://127.0.0.1:1234/aws, on, true",
        "http://127.0.0.1:1234/aws, off, false",
    })
    void awsIsReadWhereItIsSwitchedOnOrAnEndpointIsNamed(
            @Nullable String endpoint, @Nullable String check, boolean readable) {
        assertThat(AwsSettings.of(Optional.ofNullable(endpoint), Optional.ofNullable(check))
                        .readable())
                .isEqualTo(readable);
    }

    @Test
    void withoutAnEndpointEachRegionHasItsOwnAddress() {
        assertThat(AwsSettings.of(Optional.empty(), Optional.of("on")).address("eu-central-1"))
                .isEqualTo(URI.create("https://aws-external-anthropic.eu-central-1.api.aws"));
    }

    @ParameterizedTest
    @CsvSource({
        "FINOPS_AWS_ENDPOINT, http://127.0.0.1:1234/aws, true",
        "FINOPS_AWS_ENDPOINT, http://localhost:1234, true",
        "FINOPS_AWS_ENDPOINT, http://[::1]:1234, true",
        "FINOPS_AWS_ENDPOINT, https://vpce-1.aws-external-anthropic.eu-central-1.api.aws, true",
        "FINOPS_AWS_ENDPOINT, http://aws.example.com, false",
        "FINOPS_AWS_ENDPOINT, https://user:word@aws.example.com, false",
        "FINOPS_AWS_ENDPOINT, https://aws.example.com?a=b, false",
        "FINOPS_AWS_ENDPOINT, aws.example.com, false",
        "FINOPS_AWS_ENDPOINT, https://a b, false",
        "FINOPS_AWS_CHECK, on, true",
        "FINOPS_AWS_CHECK, off, true",
        "FINOPS_AWS_CHECK, yes, false",
    })
    void aValueIsRightOrWrong(String name, String value, boolean right) {
        Setting setting = new AwsSettingsPart()
                .settings().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();

        assertThat(setting.problem(value).isEmpty()).isEqualTo(right);
    }

    @Test
    void theBeansStartWithoutCredentialsAndSayWhetherAwsIsRead() {
        new ApplicationContextRunner()
                .withUserConfiguration(AwsConfiguration.class)
                .withBean(InstantSource.class, () -> company.clock)
                .withBean(RequestLedger.class, () -> company.ledger)
                .withBean(RequestDesk.class, () -> company.desk)
                .withBean(WorkspaceTagKey.class, () -> new WorkspaceTagKey(WorkspaceTagKey.STANDARD))
                .withPropertyValues("FINOPS_AWS_ENDPOINT= http://127.0.0.1:1234/aws ")
                .run(started -> {
                    assertThat(started.getBean(AwsAccess.class)).isEqualTo(new AwsAccess(true));
                    assertThat(started.getBean(Projection.class)).isInstanceOf(CheckProjection.class);
                    assertThat(started.getBean(AwsSettings.class).address("eu-central-1"))
                            .isEqualTo(URI.create("http://127.0.0.1:1234/aws"));
                });
    }
}
