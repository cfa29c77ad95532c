package io.finopsbot.integrations.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.integrations.iam.IamConfiguration;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.AwsAccess;
import io.finopsbot.workflows.desk.Projection;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.readiness.Setting;
import io.finopsbot.workflows.readiness.SettingsPart;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
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
        "FINOPS_AWS_ROLE, finops-reader, true",
        "FINOPS_AWS_ROLE, arn:aws:iam::{account}:role/finops-reader, true",
        "FINOPS_AWS_ROLE, arn:aws-us-gov:iam::{account}:role/ops/team/finops-{account}, true",
        "FINOPS_AWS_ROLE, arn:aws:iam::123456789012:role/finops-reader, false",
        "FINOPS_AWS_ROLE, arn:aws:iam::{account}:user/finops-reader, false",
        "FINOPS_AWS_ROLE, arn:aws:iam::{account}:role/{name}, false",
        "FINOPS_AWS_ROLE, arn:aws:iam::{account}:role/, false",
        "FINOPS_AWS_ROLE, ops/finops-reader, false",
        "FINOPS_AWS_ROLE, finops-{account}, false",
        "FINOPS_AWS_EXTERNAL_ID, 4f1c:acme/finops, true",
        "FINOPS_AWS_EXTERNAL_ID, x, false",
        "FINOPS_AWS_EXTERNAL_ID, two words, false",
    })
    void aValueIsRightOrWrong(String name, String value, boolean right) {
        Setting setting = new AwsSettingsPart()
                .settings().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();

        assertThat(setting.problem(value).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "finops-reader, arn:aws:iam::210987654321:role/finops-reader, us-east-1",
        "arn:aws:iam::{account}:role/a/b-{account}, arn:aws:iam::210987654321:role/a/b-210987654321, us-east-1",
        "arn:aws-us-gov:iam::{account}:role/reader, arn:aws-us-gov:iam::210987654321:role/reader, us-gov-west-1",
        "arn:aws-cn:iam::{account}:role/reader, arn:aws-cn:iam::210987654321:role/reader, cn-north-1",
    })
    void aRoleIsTheSameInEachAccountAndSaysWhereItsIamIs(String setting, String arn, String region) {
        AwsSettings settings =
                AwsSettings.of(Optional.empty(), Optional.empty()).as(Optional.of(setting), Optional.of("external"));

        assertThat(Objects.requireNonNull(settings.role()).arn("210987654321")).isEqualTo(arn);
        assertThat(settings.homeRegion().id()).isEqualTo(region);
        assertThat(settings.toString()).doesNotContain("external");
    }

    @Test
    void onlyAnAddressOnThisMachineStandsForAllOfAws() {
        assertThat(AwsSettings.of(Optional.of("http://127.0.0.1:1234/aws"), Optional.empty())
                        .wholeEndpoint())
                .isEqualTo(URI.create("http://127.0.0.1:1234/aws"));
        assertThat(AwsSettings.of(
                                Optional.of("https://vpce-1.aws-external-anthropic.eu-central-1.api.aws"),
                                Optional.empty())
                        .wholeEndpoint())
                .isNull();
    }

    @Test
    void theBeansStartWithoutCredentialsAndSayWhetherAwsIsRead() {
        new ApplicationContextRunner()
                .withUserConfiguration(AwsConfiguration.class, IamConfiguration.class)
                .withBean(InstantSource.class, () -> company.clock)
                .withBean(RequestLedger.class, () -> company.ledger)
                .withBean(RequestDesk.class, () -> company.desk)
                .withBean(Words.class, Words::standard)
                .withBean(WorkspaceTagKey.class, () -> new WorkspaceTagKey(WorkspaceTagKey.STANDARD))
                .withPropertyValues("FINOPS_AWS_ENDPOINT= http://127.0.0.1:1234/aws ")
                .run(started -> {
                    assertThat(started.getBean(AwsAccess.class)).isEqualTo(new AwsAccess(true));
                    assertThat(started.getBean(Projection.class)).isInstanceOf(CheckProjection.class);
                    assertThat(started.getBean(AwsSettings.class).address("eu-central-1"))
                            .isEqualTo(URI.create("http://127.0.0.1:1234/aws"));
                    assertThat(started).hasSingleBean(RoleReader.class);
                    assertThat(started.getBeanFactory().containsSingleton("awsIam"))
                            .isFalse();
                    assertThat(started.getBean(AccountCredentials.class)).isNotInstanceOf(AssumedRoles.class);
                });
    }

    @Test
    void aRoleIsAssumedWhereOneIsSet() {
        new ApplicationContextRunner()
                .withUserConfiguration(AwsConfiguration.class, IamConfiguration.class)
                .withBean(InstantSource.class, () -> company.clock)
                .withBean(RequestLedger.class, () -> company.ledger)
                .withBean(RequestDesk.class, () -> company.desk)
                .withBean(Words.class, Words::standard)
                .withBean(WorkspaceTagKey.class, () -> new WorkspaceTagKey(WorkspaceTagKey.STANDARD))
                .withPropertyValues("FINOPS_AWS_CHECK=on", "FINOPS_AWS_ROLE=finops-reader")
                .run(started -> assertThat(started).hasSingleBean(AssumedRoles.class));
    }
}
