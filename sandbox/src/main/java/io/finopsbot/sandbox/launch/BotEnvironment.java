package io.finopsbot.sandbox.launch;

import io.finopsbot.sandbox.SandboxKeys;
import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.aws.iam.ReaderRole;
import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.UserGroups;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables with which the bot finds the sandbox instead of the real systems. */
public final class BotEnvironment {
    private BotEnvironment() {}

    public static Map<String, String> of(SandboxServer server, int botPort) {
        Path work = server.workFolder();
        Map<String, String> environment = new LinkedHashMap<>();
        addSlack(environment, server);
        addJira(environment, server);
        addAws(environment, server);
        environment.put("FINOPS_DATABASE_URL", databaseUrl(work));
        environment.put("FINOPS_TIME_ZONE", "Europe/Berlin");
        environment.put("FINOPS_CONFIG", SandboxConfig.writeInto(work).toString());
        environment.put("SERVER_PORT", Integer.toString(botPort));
        return environment;
    }

    private static void addSlack(Map<String, String> environment, SandboxServer server) {
        environment.put("FINOPS_SLACK_BOT_TOKEN", server.keys().slackBotToken());
        switch (server.transport()) {
            case HTTP ->
                environment.put("FINOPS_SLACK_SIGNING_SECRET", server.keys().slackSigningSecret());
            // Without the secret, nothing that comes over HTTP is let in.
            case SOCKET ->
                environment.put("FINOPS_SLACK_APP_TOKEN", server.keys().slackAppToken());
        }
        environment.put("FINOPS_SLACK_API_URL", server.baseUrl() + "/slack/api/");
        environment.put("FINOPS_SLACK_CHANNEL", SlackApp.CHANNEL);
        environment.put("FINOPS_LEADS", UserGroups.LEADS);
        environment.put("FINOPS_ENGINEERS", UserGroups.ENGINEERS);
        environment.put("FINOPS_BREAK_GLASS_GROUP", UserGroups.EMERGENCY);
    }

    private static void addJira(Map<String, String> environment, SandboxServer server) {
        environment.put("FINOPS_JIRA_URL", server.baseUrl() + "/jira");
        environment.put("FINOPS_JIRA_USER", server.keys().jiraUser());
        environment.put("FINOPS_JIRA_TOKEN", server.keys().jiraToken());
        environment.put("FINOPS_JIRA_PROJECT", "FIN");
        environment.put("FINOPS_JIRA_WEBHOOK_SECRET", server.keys().jiraWebhookSecret());
    }

    private static void addAws(Map<String, String> environment, SandboxServer server) {
        SandboxKeys keys = server.keys();
        environment.put(
                "FINOPS_COST_EXPORT", server.workFolder().resolve("cost-export").toString());
        environment.put("FINOPS_AWS_ENDPOINT", server.baseUrl() + "/aws");
        environment.put("FINOPS_AWS_ROLE", ReaderRole.NAME);
        environment.put("FINOPS_AWS_EXTERNAL_ID", ReaderRole.EXTERNAL_ID);
        environment.put("AWS_ACCESS_KEY_ID", keys.awsAccessKey());
        environment.put("AWS_SECRET_ACCESS_KEY", keys.awsSecretKey());
        environment.put("AWS_SESSION_TOKEN", keys.awsSessionToken());
    }

    private static String databaseUrl(Path work) {
        return "jdbc:h2:file:" + work.resolve("ledger") + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
    }
}
