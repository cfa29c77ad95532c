package io.finopsbot.workflows.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ARN and the name of a role. */
class RoleArnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:iam::123456789012:role/finops-ai-triage-br-1",
                "arn:aws:iam::123456789012:role/ai/payments/finops-ai-triage-br-1",
                " arn:aws-us-gov:iam::123456789012:role/finops-ai-triage-br-1 ",
            })
    void isReadWithOrWithoutAPath(String text) {
        RoleArn arn = RoleArn.parse(text).orElseThrow();

        assertThat(arn.account()).isEqualTo("123456789012");
        assertThat(arn.role()).hasToString("finops-ai-triage-br-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:iam::12345678901:role/x",
                "arn:aws:iam::123456789012:user/x",
                "arn:aws:iam::123456789012:role/",
                "arn:aws:sts::123456789012:assumed-role/x/session",
                "arn:aws:iam::123456789012:role/bad name",
            })
    void isRefusedInAnyOtherForm(String text) {
        assertThat(RoleArn.parse(text)).isEmpty();
    }

    @Test
    void aGeneratedNameFitsHoweverLongTheWorkloadIsCalled() {
        assertThat(RoleName.generated("Invoice triage (EU)", "BR-1042"))
                .hasToString("finops-ai-invoice-triage-eu-br-1042");
        assertThat(RoleName.generated("x".repeat(80), "BR-1042").value())
                .hasSize(64)
                .endsWith("-br-1042");
        assertThat(RoleName.generated("請求書", "BR-7")).hasToString("finops-ai-workload-br-7");
    }
}
