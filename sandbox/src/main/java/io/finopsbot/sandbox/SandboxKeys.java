package io.finopsbot.sandbox;

/**
 * The tokens and secrets that the sandbox gives out and checks. They open nothing but the sandbox.
 *
 * @param awsSecretKey the secret of {@code awsAccessKey}, for Signature Version 4
 */
public record SandboxKeys(
        String slackBotToken,
        String slackAppToken,
        String slackSigningSecret,
        String jiraUser,
        String jiraToken,
        String jiraWebhookSecret,
        String awsAccessKey,
        String awsSecretKey,
        String awsSessionToken) {

    /** Keys that begin with {@code sandbox-}, so that nobody takes them for real ones. */
    public static SandboxKeys standard() {
        return new SandboxKeys(
                "xoxb-sandbox-token",
                "xapp-sandbox-token",
                "sandbox-signing-secret",
                "finops-bot@example.com",
                "sandbox-jira-token",
                "sandbox-webhook-secret",
                "SANDBOXACCESSKEY",
                "sandbox-secret-key",
                "sandbox-session-token");
    }
}
