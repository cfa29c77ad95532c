package io.finopsbot.integrations.costs.athena;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SameNumbersTest {
    private static final CostPeriod MAY = CostPeriod.of(YearMonth.of(2026, 5));
    private static final CostPeriod ALL = new CostPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30));

    @TempDir
    static Path folder;

    static TrinoEngine trino;
    static BothEngines whole;
    static BothEngines sparse;

    @BeforeAll
    static void start() throws SQLException {
        trino = new TrinoEngine();
        whole = new BothEngines("cur", new GoldenTable(GoldenRows.all(), GoldenTable.everyColumn()), trino, folder);
        Map<String, String> fewer = new LinkedHashMap<>(GoldenTable.everyColumn());
        fewer.keySet()
                .removeAll(Set.of(
                        "line_item_iam_principal",
                        "line_item_net_unblended_cost",
                        "resource_tags",
                        "line_item_legal_entity",
                        "pricing_unit"));
        sparse = new BothEngines("sparse", new GoldenTable(GoldenRows.all(), fewer), trino, folder);
    }

    @AfterAll
    static void stop() throws SQLException {
        whole.close();
        sparse.close();
        trino.close();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void everyDimensionGivesTheSameRows(Dimension dimension) {
        for (CostPeriod period : List.of(ALL, MAY, week())) {
            assertSame(by(Question.of(period), dimension));
            assertSame(by(Question.of(period), dimension).most(3));
        }
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void everyDimensionGivesTheSameRowsWithDaysAndClasses(Dimension dimension) {
        assertSame(by(Question.of(ALL).by(Dimension.CLASS, Dimension.DAY), dimension));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void everyValueIsFoundAgain(Dimension dimension) {
        List<String> values = whole.fromBooks(by(Question.of(ALL), dimension)).stream()
                .map(row -> row.values().get(0))
                .filter(Objects::nonNull)
                .toList();
        assertThat(values).isNotEmpty();
        Question some =
                by(Question.of(ALL), dimension).only(dimension, Set.copyOf(values.subList(0, (values.size() + 1) / 2)));
        assertThat(assertSame(some)).hasSize((values.size() + 1) / 2);
        assertSame(some.only(Dimension.CLASS, Set.of("USAGE")));
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void noneOfManyIsNothing(Dimension dimension) {
        assertThat(assertSame(by(Question.of(ALL), dimension).only(dimension, Set.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileTextIsAValueAndNothingElse(String text) {
        assertThat(assertSame(Question.of(ALL).only(Dimension.KEY, Set.of("workspace:" + text))))
                .hasSize(1);
        assertThat(assertSame(Question.of(ALL).by(Dimension.ACCOUNT).only(Dimension.ACCOUNT, Set.of(text, "none"))))
                .hasSize(1);
        assertThat(assertSame(
                        Question.of(ALL).only(Dimension.CLASS, Set.of("USAGE")).byPrincipalTag(text)))
                .hasSize(2);
    }

    static List<String> hostile() {
        return GoldenRows.HOSTILE;
    }

    @Test
    void thePublishedRowsComeOutToTheLastDigit() {
        CostPeriod april = new CostPeriod(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 20));

        assertThat(told(assertSame(Question.of(april).by(Dimension.KEY))))
                .containsExactly(
                        "[user:123456789012/user-2] 1.1880000000",
                        "[user:123456789012/user-1] 0.2838000000",
                        "[role:123456789012/Role-1] 0.1980000000",
                        "[role:123456789012/Role-2] 0.1310000000");
        assertThat(told(assertSame(Question.of(april).by(Dimension.MODEL, Dimension.TOKEN_TYPE))))
                .containsExactly(
                        "[Claude Opus 4.6, OUTPUT] 1.1550000000",
                        "[Claude Sonnet 4.6, OUTPUT] 0.2145000000",
                        "[Claude Opus 4.6, INPUT] 0.1980000000",
                        "[Claude Sonnet 4.6, INPUT] 0.1023000000",
                        "[NovaLite, INPUT] 0.0810000000",
                        "[NovaLite, OUTPUT] 0.0500000000");
        assertThat(told(assertSame(Question.of(april).byPrincipalTag("cost-center"))))
                .containsExactly("[12345] 1.6698000000", "[null] 0.1310000000");
    }

    @Test
    void aPeriodWithoutLinesHasNoRows() {
        LocalDate march = LocalDate.of(2026, 3, 3);
        LocalDate june = LocalDate.of(2026, 6, 20);

        assertThat(assertSame(Question.of(new CostPeriod(march, march)))).isEmpty();
        assertThat(assertSame(Question.of(new CostPeriod(june, june)))).isEmpty();
    }

    @Test
    void everyPairOfDimensionsGivesTheSameRowsWhereColumnsAreLeftOut() {
        for (Dimension dimension : Dimension.values()) {
            Question question = by(Question.of(ALL).by(Dimension.KEY), dimension);
            assertThat(sparse.fromRawTable(question)).isNotEmpty().isEqualTo(sparse.fromBooks(question));
        }
    }

    @Test
    void nothingThatWasAskedIsPartOfTheText() {
        Question one = Question.of(MAY).only(Dimension.KEY, Set.of("a")).byPrincipalTag("b");
        Question other = Question.of(CostPeriod.of(YearMonth.of(2026, 4)))
                .only(Dimension.KEY, Set.of("' OR 1=1 --"))
                .byPrincipalTag("it's");

        assertThat(whole.query(one).sql()).isEqualTo(whole.query(other).sql());
        assertThat(whole.query(other).parameters()).contains("''' OR 1=1 --'", "'iamPrincipal/it''s'");
    }

    private static List<SpendRow> assertSame(Question question) {
        List<SpendRow> rows = whole.fromBooks(question);
        assertThat(whole.fromRawTable(question)).as("%s", question).isEqualTo(rows);
        return rows;
    }

    private static Question by(Question question, Dimension dimension) {
        if (dimension == Dimension.PRINCIPAL_TAG) {
            return question.byPrincipalTag("team");
        }
        return question.by(
                Stream.concat(question.by().stream(), Stream.of(dimension)).toArray(Dimension[]::new));
    }

    private static CostPeriod week() {
        return new CostPeriod(LocalDate.of(2026, 4, 26), LocalDate.of(2026, 5, 2));
    }

    private static List<String> told(List<SpendRow> rows) {
        return rows.stream()
                .map(row -> row.values() + " " + row.unblended().amount().toPlainString())
                .toList();
    }
}
