package io.finopsbot.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "Task 1 comes first. `OUT_OF_ORDER` => OUT_OF_ORDER",
                "Task 1 comes first. (OUT_OF_ORDER) => OUT_OF_ORDER",
                "Not `NAME_TAKEN` but `NAME_INVALID`. => NAME_INVALID",
                "This request is no longer open (EXPIRED). => EXPIRED"
            })
    void theLastRuleIsTaken(String text, String rule) {
        assertThat(RuleWords.in(text)).contains(rule);
        assertThat(RuleWords.atTheEndOf(text)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {"Estimate 100 (USD) => x", "OUT_OF_ORDER => x", "`out_of_order` => x", "Run `aws iam` first. => x"
            })
    void otherWordsAreNoRule(String text, String ignored) {
        assertThat(RuleWords.in(text)).isEmpty();
    }

    @Test
    void aRuleThatIsOnlyTalkedAboutDoesNotEndTheText() {
        assertThat(RuleWords.atTheEndOf("Refused before with `OUT_OF_ORDER`, now done."))
                .isEmpty();
    }
}
