package io.finopsbot.integrations.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustComparisonTest {
    private static final String APPROVED = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"pods.eks.amazonaws.com"},\
            "Action":["sts:AssumeRole","sts:TagSession"],"Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"}}}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"pods.eks.amazonaws.com\" | [\"pods.eks.amazonaws.com\"]",
                "\"sts:AssumeRole\",\"sts:TagSession\" | \"sts:tagSession\",\"STS:AssumeRole\"",
                "\"123456789012\" | [\"123456789012\"]",
                "\"Effect\":\"Allow\" | \"Sid\":\"\",\"Resource\":\"*\",\"Effect\":\"Allow\""
            })
    void theSameInOtherWordsIsTheSame(String approved, String found) {
        assertThat(APPROVED).contains(approved);

        assertThat(TrustComparison.differences(parsed(APPROVED.replace(approved, found)), parsed(APPROVED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Service\":\"pods.eks.amazonaws.com\"}"
                        + " | {\"Service\":\"pods.eks.amazonaws.com\",\"AWS\":\"arn:aws:iam::210987654321:root\"}"
                        + " | The trust policy also lets arn:aws:iam::210987654321:root assume the role and do"
                        + " sts:TagSession, if StringEquals aws:SourceAccount is 123456789012.",
                ",\"sts:TagSession\" | ''"
                        + " | The trust policy does not let pods.eks.amazonaws.com do sts:TagSession, if StringEquals"
                        + " aws:SourceAccount is 123456789012.",
                "\"Statement\":[ | \"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"},"
                        + " | The trust policy also lets everybody assume the role.",
                "\"Statement\":[ | \"Statement\":[{\"Effect\":\"Deny\",\"NotPrincipal\":{\"AWS\":\"arn:x\"},\"Action\":\"sts:AssumeRole\"},"
                        + " | The trust policy also forbids everybody but arn:x to assume the role.",
                "2012-10-17 | 2008-10-17 | The version of the trust policy is 2008-10-17, approved was 2012-10-17."
            })
    void aDifferenceIsOneSentence(String approved, String found, String sentence) {
        assertThat(TrustComparison.differences(parsed(APPROVED.replace(approved, found)), parsed(APPROVED)))
                .containsExactly(sentence);
    }

    @Test
    void aConditionThatIsMissingIsTwoSentences() {
        String open =
                APPROVED.replace(",\"Condition\":{\"StringEquals\":{\"aws:SourceAccount\":\"123456789012\"}}", "");

        assertThat(TrustComparison.differences(parsed(open), parsed(APPROVED)))
                .containsExactly(
                        "The trust policy also lets pods.eks.amazonaws.com assume the role and do sts:TagSession.",
                        "The trust policy does not let pods.eks.amazonaws.com assume the role and do sts:TagSession,"
                                + " if StringEquals aws:SourceAccount is 123456789012.");
    }

    @Test
    void aServiceIsNoWebIdentityOfTheSameName() {
        String federated = APPROVED.replace("\"Service\"", "\"Federated\"");

        assertThat(TrustComparison.differences(parsed(federated), parsed(APPROVED)))
                .hasSize(2);
    }

    @Test
    void everybodyIsWrittenInTwoWays() {
        String bare = "{\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"}]}";
        String listed = bare.replace("\"*\"", "{\"AWS\":[\"*\"]}");

        assertThat(TrustComparison.differences(parsed(bare), parsed(listed))).isEmpty();
        assertThat(TrustComparison.differences(parsed("{\"Statement\":[]}"), parsed(bare)))
                .containsExactly("The trust policy does not forbid everybody to assume the role.");
    }

    private static PolicyNormalForm parsed(String policy) {
        return PolicyNormalForm.parse(policy).orElseThrow();
    }
}
