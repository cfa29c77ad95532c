package io.finopsbot.integrations.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two policies that say the same are the same; everything else is a sentence. */
class PolicyComparisonTest {
    private static final String APPROVED = """
            {"Version":"2012-10-17","Statement":[
             {"Sid":"Profile","Effect":"Allow","Action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],
              "Resource":"arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.m"},
             {"Sid":"Models","Effect":"Allow","Action":["bedrock:InvokeModel","bedrock:InvokeModelWithResponseStream"],
              "Resource":["arn:aws:bedrock:us-east-1::foundation-model/m","arn:aws:bedrock:us-west-2::foundation-model/m"],
              "Condition":{"StringEquals":{"bedrock:InferenceProfileArn":"arn:profile"}}},
             {"Sid":"Never","Effect":"Deny","Action":"bedrock:InvokeAgent","Resource":"*"}]}""";

    @Test
    void aPolicyIsAsItself() {
        assertThat(differences(APPROVED)).isEmpty();
    }

    @Test
    void itsOrderAndItsCutDoNotMatter() {
        assertThat(differences("""
                {"Id":"x","Statement":[
                 {"Action":["BEDROCK:invokeagent"],"Effect":"Deny"},
                 {"Condition":{"StringEquals":{"bedrock:InferenceProfileArn":["arn:profile"]}},
                  "Resource":["arn:aws:bedrock:us-west-2::foundation-model/m","arn:aws:bedrock:us-east-1::foundation-model/m"],
                  "Action":["bedrock:InvokeModelWithResponseStream","bedrock:InvokeModel"],"Effect":"Allow"},
                 {"Effect":"Allow","Action":"bedrock:InvokeModel",
                  "Resource":["arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.m"]},
                 {"Effect":"Allow","Action":"bedrock:invokeModelWithResponseStream","Condition":{},
                  "Resource":["arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.m"]}],
                 "Version":"2012-10-17"}""")).isEmpty();
    }

    @Test
    void aSingleStatementNeedsNoList() {
        String listed = "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"a:B\",\"Resource\":\"*\"}]}";
        String single = "{\"Version\":\"2008-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\"A:b\"]}}";

        assertThat(PolicyComparison.differences(parsed(single), parsed(listed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Sid\":\"Never\" | {\"Effect\":\"Allow\",\"Action\":\"bedrock:InvokeFlow\",\"Resource\":\"*\"},{\"Sid\":\"Never\""
                        + " | The policy also allows bedrock:InvokeFlow on *.",
                ",{\"Sid\":\"Never\",\"Effect\":\"Deny\",\"Action\":\"bedrock:InvokeAgent\",\"Resource\":\"*\"} | ''"
                        + " | It does not deny bedrock:InvokeAgent on *.",
                "[\"arn:aws:bedrock:us-east-1::foundation-model/m\",\"arn:aws:bedrock:us-west-2::foundation-model/m\"]"
                        + " | \"arn:aws:bedrock:us-east-1::foundation-model/m\""
                        + " | It lacks bedrock:InvokeModel and bedrock:InvokeModelWithResponseStream on"
                        + " arn:aws:bedrock:us-west-2::foundation-model/m, if StringEquals bedrock:InferenceProfileArn is"
                        + " arn:profile.",
                "\"Version\":\"2012-10-17\", | '' | The version of the policy is 2008-10-17, approved was 2012-10-17.",
            })
    void aDifferenceIsOneSentence(String approved, String found, String sentence) {
        String changed = flat().replace(approved, found);
        assertThat(changed).isNotEqualTo(flat());

        assertThat(differences(changed)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the name of a thing is exact
                "inference-profile/us.m | inference-profile/us.M",
                "foundation-model/m\",\"arn | foundation-model/*\",\"arn",
                // so are conditions: their operator, key, value, and that there are any
                "StringEquals | StringLike",
                "bedrock:InferenceProfileArn | bedrock:inferenceprofilearn",
                "\"arn:profile\" | \"arn:Profile\"",
                "\"arn:profile\" | [\"arn:profile\",\"arn:other\"]",
                ",\"Condition\":{\"StringEquals\":{\"bedrock:InferenceProfileArn\":\"arn:profile\"}} | ''",
                // and what turns everything round
                "\"Effect\":\"Deny\" | \"Effect\":\"Allow\"",
                "\"Action\":\"bedrock:InvokeAgent\" | \"NotAction\":\"bedrock:InvokeAgent\"",
                "\"Resource\":\"*\" | \"NotResource\":\"*\"",
                "\"bedrock:InvokeAgent\" | \"bedrock:*\""
            })
    void nothingElseIsTheSame(String approved, String found) {
        String changed = flat().replace(approved, found);
        assertThat(changed).isNotEqualTo(flat());

        assertThat(differences(changed)).hasSizeGreaterThan(1);
    }

    @Test
    void whatIsGrantedByOppositesIsSaidInWords() {
        String approved = "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"a:B\",\"Resource\":\"*\"}]}";
        String found = """
                {"Statement":[{"Effect":"Deny","Action":"a:B","Resource":"*"},
                 {"Effect":"Allow","NotAction":["c:D","a:B"],"NotResource":"arn:x"},
                 {"Effect":"Deny","Action":"e:F","Condition":{"Bool":{"aws:SecureTransport":false},"StringLike":{"k":["x","y"]}}}]}""";

        assertThat(PolicyComparison.differences(parsed(found), parsed(approved)))
                .containsExactly(
                        "The policy also allows everything but a:B and c:D on everything but arn:x.",
                        "The policy also denies e:F on *, if Bool aws:SecureTransport is false and StringLike k is x or y.");
    }

    @Test
    void listsOfExceptionsAreComparedAsAWhole() {
        String approved = "{\"Statement\":[{\"Effect\":\"Deny\",\"NotAction\":[\"a:B\",\"c:D\"],\"Resource\":\"*\"}]}";

        assertThat(PolicyComparison.differences(
                        parsed(approved.replace("\"a:B\",\"c:D\"", "\"C:d\",\"A:b\"")), parsed(approved)))
                .isEmpty();
        assertThat(PolicyComparison.differences(parsed(approved.replace(",\"c:D\"", "")), parsed(approved)))
                .containsExactly(
                        "The policy also denies everything but a:B on *.",
                        "It does not deny everything but a:B and c:D on *.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"Statement\":[{\"Effect\":\"Allow\"",
                "{\"Statement\":[\"Allow\"]}",
                "{\"Statement\":[{\"Effect\":\"allow\",\"Action\":\"*\"}]}",
                "{\"Statement\":[{\"Effect\":\"Allow\",\"action\":\"*\"}]}",
                "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"a:B\",\"Action\":\"*\"}]}",
                "{\"Statement\":[],\"Statements\":[{\"Effect\":\"Allow\",\"Action\":\"*\"}]}"
            })
    void whatIsNotUnderstoodIsNoPolicy(String text) {
        assertThat(PolicyNormalForm.parse(text)).isEmpty();
    }

    private static String flat() {
        return APPROVED.replaceAll("\n *", "");
    }

    private static List<String> differences(String found) {
        return PolicyComparison.differences(parsed(found), parsed(APPROVED));
    }

    private static PolicyNormalForm parsed(String policy) {
        return PolicyNormalForm.parse(policy).orElseThrow();
    }
}
