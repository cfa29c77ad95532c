package io.finopsbot.sandbox.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.slack.team.Transport;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What each scenario begins with: a fresh sandbox, Slack's own client for it, and a stub bot behind it. */
@SuppressWarnings("NullAway.Init") // JUnit sets the fields before each test
abstract class SlackSandbox {
    @TempDir
    Path folder;

    final SettableTime realTime = new SettableTime();
    SandboxServer server;
    StubBot bot;
    Slack slack;

    @BeforeEach
    void startSandbox() throws Exception {
        server = SandboxServer.start(Files.createDirectories(folder.resolve("work")), 0, realTime, transport());
        bot = new StubBot();
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(server.baseUrl() + "/slack/api/");
        slack = Slack.getInstance(config);
        connect();
    }

    /** On which way the sandbox reaches the stub bot. */
    Transport transport() {
        return Transport.HTTP;
    }

    /** Leads the one to the other. */
    void connect() throws Exception {
        server.slack().botAt(bot.address());
    }

    @AfterEach
    void stopSandbox() throws Exception {
        slack.close();
        bot.close();
        server.close();
    }

    MethodsClient client() {
        return slack.methods(server.keys().slackBotToken());
    }
}
