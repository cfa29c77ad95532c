package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.iam.DenyPolicy;
import io.finopsbot.workflows.spaces.WorkspaceArn;

/** The exact commands of what is done to a workspace or role that somebody holds. No name and no id has a character that a shell knows. */
final class ClaimedCommands {
    private ClaimedCommands() {}

    static String archive(WorkspaceArn workspace) {
        String region = workspace.region();
        return """
                curl -sS -X POST "https://aws-external-anthropic.%1$s.api.aws/v1/organizations/workspaces/%2$s/archive" \\
                  --aws-sigv4 "aws:amz:%1$s:aws-external-anthropic" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
                  -H "x-amz-security-token: $AWS_SESSION_TOKEN" -H "anthropic-version: 2023-06-01\"""".formatted(region, workspace.id());
    }

    /** IAM deletes a role only once it has no policy and is in no instance profile any more. */
    static String delete(String role) {
        return """
                ROLE='%1$s'
                for POLICY in $(aws iam list-role-policies --role-name "$ROLE" --query 'PolicyNames[]' --output text); do
                  aws iam delete-role-policy --role-name "$ROLE" --policy-name "$POLICY"
                done
                for ARN in $(aws iam list-attached-role-policies --role-name "$ROLE" --query 'AttachedPolicies[].PolicyArn' --output text); do
                  aws iam detach-role-policy --role-name "$ROLE" --policy-arn "$ARN"
                done
                for PROFILE in $(aws iam list-instance-profiles-for-role --role-name "$ROLE" --query 'InstanceProfiles[].InstanceProfileName' --output text); do
                  aws iam remove-role-from-instance-profile --role-name "$ROLE" --instance-profile-name "$PROFILE"
                done
                aws iam delete-role --role-name "$ROLE\"""".formatted(role);
    }

    static String deny(String role) {
        return "aws iam put-role-policy --role-name '%s' --policy-name %2$s --policy-document file://%2$s.json"
                .formatted(role, DenyPolicy.NAME);
    }

    static String allowAgain(String role) {
        return "aws iam delete-role-policy --role-name '%s' --policy-name %s".formatted(role, DenyPolicy.NAME);
    }
}
