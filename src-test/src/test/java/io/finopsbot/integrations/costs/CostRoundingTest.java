package io.finopsbot.integrations.costs;

import static io.finopsbot.integrations.costs.CurRow.MAY;
import static io.finopsbot.integrations.costs.CurRow.usage;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostRoundingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0.00000000005, 0.0000000001",
        "0.00000000004, 0",
        "-0.00000000005, -0.0000000001",
        "0.00000000015, 0.0000000002",
        "0.00000000025, 0.0000000003",
        "1.00000000005, 1.0000000001",
        "51.99998266735, 51.9999826674",
        "-51.99998266735, -51.9999826674",
        "7795614.99993274, 7795614.99993274",
        "0.1, 0.1",
        "1e-300, 0",
        "123456789.12, 123456789.12",
    })
    void aLineIsRoundedHalfUpToTenDecimals(double delivered, String expected) {
        assertThat(total(List.of(usage(delivered)))).isEqualTo(Usd.of(expected));
    }

    @Test
    void eachLineIsRoundedAndNotTheSum() {
        List<CurRow> lines =
                IntStream.range(0, 1000).mapToObj(line -> usage(0.00000000004)).toList();

        assertThat(total(lines)).isEqualTo(Usd.ZERO);
    }

    @Test
    void tenthsAddUpExactly() {
        List<CurRow> lines =
                IntStream.range(0, 1000).mapToObj(line -> usage(0.1)).toList();

        assertThat(total(lines)).isEqualTo(Usd.of("100"));
    }

    /** A double cast to a decimal straight away goes wrong on every seventh of these. */
    @Test
    void tiesOfEverySizeAreRoundedAsTheyArePrinted() {
        Random random = new Random(20260501);
        List<CurRow> lines = new ArrayList<>();
        BigDecimal expected = BigDecimal.ZERO;
        for (int index = 0; index < 2000; index++) {
            double cost = tie(random).doubleValue();
            lines.add(usage(cost).amount(0));
            expected = expected.add(BigDecimal.valueOf(cost).setScale(10, RoundingMode.HALF_UP));
        }

        assertThat(total(lines)).isEqualTo(new Usd(expected));
    }

    private static BigDecimal tie(Random random) {
        BigDecimal whole = BigDecimal.valueOf(random.nextInt(1 << random.nextInt(1, 20)));
        BigDecimal part = BigDecimal.valueOf(random.nextInt(1_000_000) * 10L + 5, 11);
        return random.nextBoolean() ? whole.add(part) : whole.add(part).negate();
    }

    private Usd total(List<CurRow> rows) {
        new WrittenExport(folder, "cur", MAY).file("a.parquet", rows).delivered();
        return Costs.of(folder).read(MAY).total();
    }
}
