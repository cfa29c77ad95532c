package io.finopsbot.sandbox.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.slack.team.Transport;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the field before each test
class BotEnvironmentTest {
    @TempDir
    Path folder;

    @Test
    void overHttpTheBotCanCheckWhoSigned() {
        try (SandboxServer server = started(Transport.HTTP)) {
            assertThat(BotEnvironment.of(server, 1))
                    .containsEntry("FINOPS_SLACK_SIGNING_SECRET", "sandbox-signing-secret")
                    .doesNotContainKey("FINOPS_SLACK_APP_TOKEN");
        }
    }

    @Test
    void overASocketItTakesNothingThatComesOverHttp() {
        try (SandboxServer server = started(Transport.SOCKET)) {
            assertThat(BotEnvironment.of(server, 1))
                    .containsEntry("FINOPS_SLACK_APP_TOKEN", "xapp-sandbox-token")
                    .doesNotContainKey("FINOPS_SLACK_SIGNING_SECRET");
        }
    }

    private SandboxServer started(Transport transport) {
        return SandboxServer.start(folder, 0, InstantSource.system(), transport);
    }
}
