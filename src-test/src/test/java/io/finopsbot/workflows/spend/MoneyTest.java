package io.finopsbot.workflows.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "0.00000000005, 0.0000000001",
        "0.00000000004999, 0",
        "-0.00000000005, -0.0000000001",
        "1, 1.00",
    })
    void anAmountIsRoundedHalfUpToTenDecimals(String amount, String rounded) {
        assertThat(Usd.of(amount)).isEqualTo(Usd.of(rounded));
    }

    @Test
    void oneCcuIsACent() {
        assertThat(Usd.of("12.34").toCcu()).isEqualTo(new Ccu(new BigDecimal("1234")));
        assertThat(Usd.of("0.0000000001").toCcu()).isEqualTo(new Ccu(new BigDecimal("0.00000001")));
    }

    @Test
    void sumsAndDifferencesAreExact() {
        Usd sum = Usd.ZERO;
        for (int index = 0; index < 10; index++) {
            sum = sum.plus(Usd.of("0.1"));
        }

        assertThat(sum).isEqualTo(Usd.of("1"));
        assertThat(sum.minus(Usd.of("1.0000000001"))).isEqualTo(Usd.of("-0.0000000001"));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 33.3", "2, 3, 66.7", "5, 1000, 0.5", "1, 2000, 0.1", "300, 200, 150.0", "-1, 4, -25.0", "5, 0, 0"
    })
    void aPartIsAPercentageToOneDecimal(String part, String whole, BigDecimal percent) {
        assertThat(Usd.of(part).percentOf(Usd.of(whole))).isEqualTo(percent);
    }
}
