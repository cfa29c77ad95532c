package io.finopsbot.integrations.aws;

import java.util.regex.Pattern;

/**
 * A role as it was approved.
 *
 * @param account the AWS account that it is in, twelve digits
 * @param roleName its name, without any path
 * @param policyName the name of its inline policy
 * @param policyDocument what that policy has to say, as JSON
 * @param trustPolicy who may assume it, as JSON
 */
record ApprovedRole(String account, String roleName, String policyName, String policyDocument, String trustPolicy) {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern ROLE_NAME = Pattern.compile("[\\w+=,.@-]{1,64}");
    private static final Pattern POLICY_NAME = Pattern.compile("[\\w+=,.@-]{1,128}");

    ApprovedRole {
        check(ACCOUNT.matcher(account).matches(), "Not an AWS account: " + account);
        check(ROLE_NAME.matcher(roleName).matches(), "Not a role's name: " + roleName);
        check(POLICY_NAME.matcher(policyName).matches(), "Not a policy's name: " + policyName);
        check(PolicyNormalForm.parse(policyDocument).isPresent(), "Not a policy: " + policyDocument);
        check(PolicyNormalForm.parse(trustPolicy).isPresent(), "Not a trust policy: " + trustPolicy);
    }

    PolicyNormalForm permissions() {
        return PolicyNormalForm.parse(policyDocument).orElseThrow();
    }

    PolicyNormalForm trust() {
        return PolicyNormalForm.parse(trustPolicy).orElseThrow();
    }

    @Override
    public String toString() {
        return "the role " + roleName + " in account " + account;
    }

    private static void check(boolean right, String wrong) {
        if (!right) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
