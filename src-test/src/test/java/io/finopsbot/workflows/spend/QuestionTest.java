package io.finopsbot.workflows.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be asked about spend. */
class QuestionTest {
    private static final CostPeriod OVER_THE_YEAR =
            new CostPeriod(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2));

    @Test
    void aPeriodTouchesTheMonthsOfItsDays() {
        assertThat(OVER_THE_YEAR.months()).containsExactly(YearMonth.of(2026, 12), YearMonth.of(2027, 1));
        assertThat(OVER_THE_YEAR.holds(LocalDate.of(2027, 1, 2))).isTrue();
        assertThat(OVER_THE_YEAR.holds(LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(OVER_THE_YEAR.holds(LocalDate.of(2026, 12, 29))).isFalse();
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> new CostPeriod(LocalDate.of(2026, 5, 2), LocalDate.of(2026, 5, 1)))
                .hasMessage("A period ends after it begins: 2026-05-02 to 2026-05-01");
    }

    @Test
    void aQuestionByPrincipalTagSaysWhichTag() {
        assertThatThrownBy(() -> Question.of(OVER_THE_YEAR).by(Dimension.PRINCIPAL_TAG))
                .hasMessageContaining("names the tag's key");
        assertThatThrownBy(() -> new Question(OVER_THE_YEAR, List.of(), Map.of(), "team", 1))
                .hasMessageContaining("names the tag's key");
        assertThat(Question.of(OVER_THE_YEAR).byPrincipalTag("team").by()).containsExactly(Dimension.PRINCIPAL_TAG);
    }

    @Test
    void anAnswerHasAtLeastOneRow() {
        assertThatThrownBy(() -> Question.of(OVER_THE_YEAR).most(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
