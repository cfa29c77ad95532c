package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.iam.InferencePolicy;
import io.finopsbot.workflows.models.InferenceProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a Cloud Engineer types to implement a role (AWS CLI command reference: bedrock, iam). Nothing in them was typed freely
 * by whoever asked.
 */
final class RoleCommands {
    private static final String NEXT = " \\\n  ";

    private final BedrockScope scope;

    RoleCommands(BedrockScope scope) {
        this.scope = scope;
    }

    /** Whether the model is open in the account and can be called there; and whether its profile is there. */
    String access() {
        InferenceProfile profile = scope.profile();
        String model = line(
                "aws bedrock get-foundation-model-availability",
                "--model-id " + scope.model().id(),
                region());
        return profile == null
                ? model
                : model + "\n"
                        + line(
                                "aws bedrock get-inference-profile",
                                "--inference-profile-identifier " + profile.id(),
                                region());
    }

    String createRole(Map<String, String> tags) {
        List<String> parts = new ArrayList<>(List.of(
                "aws iam create-role",
                "--role-name " + scope.role(),
                "--assume-role-policy-document file://" + trustFile(),
                "--tags"));
        tags.forEach((key, value) -> parts.add("  Key=" + key + ",Value=" + value));
        return String.join(NEXT, parts);
    }

    String putPolicy() {
        return line(
                "aws iam put-role-policy",
                "--role-name " + scope.role(),
                "--policy-name " + InferencePolicy.NAME,
                "--policy-document file://" + policyFile());
    }

    String showPolicy() {
        return line("aws iam get-role-policy", "--role-name " + scope.role(), "--policy-name " + InferencePolicy.NAME);
    }

    String showArn() {
        return line("aws iam get-role", "--role-name " + scope.role(), "--query Role.Arn", "--output text");
    }

    String trustFile() {
        return scope.role() + "-trust.json";
    }

    String policyFile() {
        return scope.role() + "-policy.json";
    }

    private String region() {
        return "--region " + scope.region();
    }

    private static String line(String... parts) {
        return String.join(NEXT, parts);
    }
}
