package io.finopsbot.workflows.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What IAM would refuse is refused before anybody is asked to apply it. */
class PolicyRulesTest {
    @Test
    void whiteSpaceIsNotCounted() {
        assertThat(PolicyRules.problem("x".repeat(10_240) + " \n".repeat(500))).isEmpty();
        assertThat(PolicyRules.problem("x".repeat(10_241))).contains("has 10241 characters, and IAM takes 10240");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0100", "\u0007", "\u201c"})
    void aCharacterThatIamDoesNotTakeIsAProblem(String character) {
        assertThat(PolicyRules.problem("{" + character + "}")).contains("has a character that IAM does not take");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "bedrock:*", "bedrock:Invoke*", "InvokeModel"})
    void aWildcardIsNoAction(String action) {
        assertThat(PolicyRules.problem(List.of(PolicyStatement.allow("A", List.of(action), List.of("arn:aws:s3:::x")))))
                .contains("names the action “" + action + "”, which is no single action");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "bedrock", "arn:aws:bedrock"})
    void onlyAnArnIsAResource(String resource) {
        assertThat(PolicyRules.problem(
                        List.of(PolicyStatement.allow("A", List.of("bedrock:InvokeModel"), List.of(resource)))))
                .contains("names the resource “" + resource + "”, which is no ARN");
    }

    @Test
    void onlyWhatIsDeniedCanBeEverything() {
        List<String> everything = List.of("*");

        assertThat(PolicyRules.problem(List.of(PolicyStatement.deny("A", List.of("bedrock:Rerank"), everything))))
                .isEmpty();
        assertThat(PolicyRules.problem(List.of(PolicyStatement.deny("A", List.of("bedrock:*"), everything))))
                .contains("names the action “bedrock:*”, which is no single action");
    }

    @Test
    void aPolicyHasTheNameOfAPolicy() {
        assertThat(PolicyRules.isName(InferencePolicy.NAME)).isTrue();
        assertThat(PolicyRules.isName("a b")).isFalse();
        assertThat(PolicyRules.isName("x".repeat(129))).isFalse();
    }
}
