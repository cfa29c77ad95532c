package io.finopsbot.workflows.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.request.BusinessCase.ValueType;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFieldsTest {
    @Test
    void theProductOwnsTheWorkspaceAndThePortfolioWhereNoneIsNamed() {
        assertThat(Company.fields("Triage", Company.PRODUCT).owningUnit()).isEqualTo(Company.PRODUCT);
        assertThat(Company.fields("Triage", null).owningUnit()).isEqualTo(Company.PORTFOLIO);
    }

    @Test
    void aWorkloadsNameHasOneToEightyCharacters() {
        assertThat(Company.fields("x".repeat(80), null).workload()).hasSize(80);
        assertThatThrownBy(() -> Company.fields("x".repeat(81), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Company.fields("  ", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "250000, 12.5, true",
        "0.01, 0.1, true",
        "1, 1000, true",
        "1, 1000.01, false",
        "1, 0, false",
        "0, 10, false",
        "-1, 10, false"
    })
    void aBusinessCaseHasABaselineAndATarget(String baseline, BigDecimal target, boolean right) {
        assertThat(right).isEqualTo(isCase(Usd.of(baseline), target));
    }

    @Test
    void theDeclaredOpportunityIsBaselineTimesTarget() {
        assertThat(new BusinessCase(ValueType.COST_SAVING, Usd.of("250000"), new BigDecimal("12.5"))
                        .declaredOpportunity())
                .isEqualTo(Usd.of("31250"));
    }

    @ParameterizedTest
    @CsvSource({"BR-1001, 1001", "br-1001, 1001", "' BR1001 ', 1001", "BR-1, 1"})
    void aRequestsNumberIsRead(String text, int number) {
        assertThat(RequestNumber.parse(text)).contains(new RequestNumber(number));
        assertThat(new RequestNumber(number)).hasToString("BR-" + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1001", "BR-0", "BR-01", "BR--1", "BR-1001x", "BR 1001", "BR-1234567890", "BR-१"})
    void anythingElseIsNoRequestsNumber(String text) {
        assertThat(RequestNumber.parse(text)).isEmpty();
    }

    private static boolean isCase(Usd baseline, BigDecimal target) {
        try {
            return new BusinessCase(ValueType.REVENUE_DRIVING, baseline, target)
                    .annualBaseline()
                    .equals(baseline);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
