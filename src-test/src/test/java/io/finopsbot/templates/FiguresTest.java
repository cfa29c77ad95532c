package io.finopsbot.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How amounts are written. */
class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0, 'USD 0.00'",
        "1234.5, 'USD 1,234.50'",
        "0.005, 'USD 0.01'",
        "0.0049, 'USD 0.00'",
        "-3.2, 'USD -3.20'"
    })
    void dollarsAreRoundedHalfUpToTheCent(BigDecimal amount, String written) {
        assertThat(Figures.usd(amount).replace("-USD ", "USD -")).isEqualTo(written);
    }

    @Test
    void exactDollarsHaveEveryDigitThatIsThere() {
        assertThat(Figures.exactUsd(new BigDecimal("1234.5000000001"))).isEqualTo("USD 1,234.5000000001");
        assertThat(Figures.exactUsd(new BigDecimal("7.0000000000"))).isEqualTo("USD 7.00");
    }

    @Test
    void unitsLeaveZerosOut() {
        assertThat(Figures.ccu(new BigDecimal("120000.00000000"))).isEqualTo("120,000 CCU");
        assertThat(Figures.ccu(new BigDecimal("0.125"))).isEqualTo("0.13 CCU");
        assertThat(Figures.plain(new BigDecimal("12.50"))).isEqualTo("12.5");
    }

    @Test
    void theMachinesOwnLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Figures.usd(new BigDecimal("1234.5"))).isEqualTo("USD 1,234.50");
            assertThat(Words.standard().say("audit.more", 1_234)).contains("1,234");
        } finally {
            Locale.setDefault(before);
        }
    }
}
