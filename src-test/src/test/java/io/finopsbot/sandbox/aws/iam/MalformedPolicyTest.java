package io.finopsbot.sandbox.aws.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.MalformedPolicyDocumentException;

/** IAM takes no policy that it does not understand, and no name that it cannot have. */
class MalformedPolicyTest {
    private static final String POLICY = """
            {"Version":"2012-10-17","Statement":[{"Sid":"One","Effect":"Allow","Action":["bedrock:InvokeModel"],"Resource":"*"}]}""";

    private final SdkAtWork aws = new SdkAtWork();
    private final IamClient iam = aws.iam();

    @AfterEach
    void stop() {
        aws.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "]} | } | invalid Json",
                "\"Statement\" | \"Statements\" | Syntax errors",
                "2012-10-17 | 2012-10-18 | version",
                "Allow | Permit | Syntax errors",
                "\"Effect\":\"Allow\", | '' | Syntax errors",
                "\"Effect\" | \"Affect\":\"x\",\"Effect\" | Syntax errors",
                "\"Action\":[\"bedrock:InvokeModel\"], | '' | must contain actions",
                "bedrock:InvokeModel | InvokeModel | prefaced by a vendor",
                ",\"Resource\":\"*\" | '' | must contain resources",
                "\"Resource\":\"*\" | \"Resource\":\"foundation-model/*\" | ARN format",
                "\"Resource\":\"*\" | \"Resource\":\"*\",\"Principal\":\"*\" | should not specify a principal",
                "One | number 1 | alpha-numeric"
            })
    void aPolicyThatIsNone(String right, String wrong, String said) {
        iam.createRole(request -> request.roleName("triage").assumeRolePolicyDocument(SdkAtWork.TRUST));
        put("inference", POLICY);

        assertThatThrownBy(() -> put("inference", POLICY.replace(right, wrong)))
                .isInstanceOf(MalformedPolicyDocumentException.class)
                .hasMessageContaining(said)
                .hasMessageContaining("400");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"lambda.amazonaws.com\" | \"lambda\" | Invalid principal",
                "\"Service\" | \"Servant\" | Invalid principal",
                "{\"Service\": \"lambda.amazonaws.com\"} | \"lambda.amazonaws.com\" | Invalid principal",
                "\"Service\": \"lambda.amazonaws.com\" | \"AWS\": \"arn:aws:iam::*:root\" | Invalid principal",
                "\"Effect\" | \"Resource\": \"*\", \"Effect\" | prohibited field",
                "\"Principal\" | \"Sid\": \"a\", \"Sid2\" | Syntax errors"
            })
    void aTrustPolicyThatIsNone(String right, String wrong, String said) {
        assertThatThrownBy(() -> iam.createRole(request ->
                        request.roleName("triage").assumeRolePolicyDocument(SdkAtWork.TRUST.replace(right, wrong))))
                .isInstanceOf(MalformedPolicyDocumentException.class)
                .hasMessageContaining(said);
    }

    @Test
    void namesHaveLettersAndLimits() {
        invalid("triage 1", "p", POLICY);
        invalid("x".repeat(65), "p", POLICY);
        iam.createRole(request -> request.roleName("x".repeat(64)).assumeRolePolicyDocument(SdkAtWork.TRUST));
        invalid("x".repeat(64), "a/b", POLICY);
        invalid("x".repeat(64), "p".repeat(129), POLICY);
        invalid("x".repeat(64), "p", POLICY.replace("*", "arn:aws:bedrock:us-east-1::foundation-model/\u2013"));
        iam.putRolePolicy(request ->
                request.roleName("x".repeat(64)).policyName("p".repeat(128)).policyDocument(POLICY));
    }

    private void invalid(String role, String policy, String document) {
        assertThatThrownBy(() -> iam.putRolePolicy(
                        request -> request.roleName(role).policyName(policy).policyDocument(document)))
                .isInstanceOfSatisfying(
                        IamException.class,
                        refused -> assertThat(refused.awsErrorDetails().errorCode())
                                .isEqualTo("ValidationError"));
    }

    private void put(String policy, String document) {
        iam.putRolePolicy(
                request -> request.roleName("triage").policyName(policy).policyDocument(document));
    }
}
