package io.finopsbot.sandbox.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.sandbox.SandboxServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the fields before each test
class BotProcessTest {
    @TempDir
    Path folder;

    private SandboxServer server;
    private Path jar;

    @BeforeEach
    void start() throws Exception {
        server = SandboxServer.start(folder.resolve("work"));
        jar = littleBot();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itStartsWithAllThatItNeedsToKnow() throws Exception {
        try (BotProcess bot = BotProcess.start(server, jar)) {
            Path work = server.workFolder();
            assertThat(started(bot).lines())
                    .contains(
                            "arguments=serve",
                            "finops.clock=" + work.resolve("clock"),
                            "FINOPS_SLACK_BOT_TOKEN=xoxb-sandbox-token",
                            "FINOPS_SLACK_SIGNING_SECRET=sandbox-signing-secret",
                            "FINOPS_SLACK_API_URL=" + server.baseUrl() + "/slack/api/",
                            "FINOPS_SLACK_CHANNEL=C0FINOPS",
                            "FINOPS_LEADS=S0LEADS",
                            "FINOPS_ENGINEERS=S0ENGINEERS",
                            "FINOPS_JIRA_URL=" + server.baseUrl() + "/jira",
                            "FINOPS_JIRA_USER=finops-bot@example.com",
                            "FINOPS_JIRA_TOKEN=sandbox-jira-token",
                            "FINOPS_JIRA_PROJECT=FIN",
                            "FINOPS_JIRA_WEBHOOK_SECRET=sandbox-webhook-secret",
                            "FINOPS_COST_EXPORT=" + work.resolve("cost-export"),
                            "FINOPS_AWS_ENDPOINT=" + server.baseUrl() + "/aws",
                            "FINOPS_AWS_ROLE=finops-reader",
                            "FINOPS_AWS_EXTERNAL_ID=sandbox-external-id",
                            "AWS_ACCESS_KEY_ID=SANDBOXACCESSKEY",
                            "AWS_SECRET_ACCESS_KEY=sandbox-secret-key",
                            "AWS_SESSION_TOKEN=sandbox-session-token",
                            "FINOPS_DATABASE_URL=jdbc:h2:file:" + work.resolve("ledger")
                                    + ";WRITE_DELAY=0;AUTO_SERVER=TRUE",
                            "FINOPS_TIME_ZONE=Europe/Berlin",
                            "FINOPS_CONFIG=" + work.resolve("finops.yaml"),
                            "SERVER_PORT=" + URI.create(bot.baseUrl()).getPort());
            assertThat(work.resolve("finops.yaml")).content().contains("name: Claude Sonnet 4.6");
        }
    }

    @Test
    void aKilledBotComesBackAtTheSameAddress() throws Exception {
        try (BotProcess bot = BotProcess.start(server, jar)) {
            String before = pid(bot);

            bot.kill();
            assertThat(bot.isAlive()).isFalse();
            bot.restart();

            assertThat(pid(bot)).isNotEqualTo(before);
        }
    }

    @Test
    void aClosedBotIsGone() {
        BotProcess bot = BotProcess.start(server, jar);

        bot.close();

        assertThat(bot.isAlive()).isFalse();
    }

    @Test
    void aBotThatEndsSaysWhatItSaidLast() throws Exception {
        Files.createFile(server.workFolder().resolve("broken"));

        assertThatThrownBy(() -> BotProcess.start(server, jar))
                .isInstanceOf(BotFailed.class)
                .hasMessageContaining("ended with code 3")
                .hasMessageContaining("The bot is broken today.");
    }

    @Test
    void aJarThatIsNotThereIsNamed() {
        String builtJar = System.setProperty("finops.bot.jar", "nowhere.jar");
        try {
            assertThatThrownBy(() -> BotProcess.start(server))
                    .isInstanceOf(BotFailed.class)
                    .hasMessageContaining("finops.bot.jar")
                    .hasMessageContaining("nowhere.jar");
        } finally {
            restore(builtJar);
        }
    }

    private static void restore(@Nullable String builtJar) {
        if (builtJar == null) {
            System.clearProperty("finops.bot.jar");
        } else {
            System.setProperty("finops.bot.jar", builtJar);
        }
    }

    private static String pid(BotProcess bot) throws Exception {
        return started(bot)
                .lines()
                .filter(line -> line.startsWith("pid="))
                .findFirst()
                .orElseThrow();
    }

    private static String started(BotProcess bot) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(bot.baseUrl() + "/started"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Path littleBot() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LittleBot.class.getName());
        String entry = LittleBot.class.getName().replace('.', '/') + ".class";
        Path file = folder.resolve("little-bot.jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream archive = new JarOutputStream(out, manifest);
                InputStream code =
                        Objects.requireNonNull(LittleBot.class.getClassLoader().getResourceAsStream(entry))) {
            archive.putNextEntry(new JarEntry(entry));
            code.transferTo(archive);
        }
        return file;
    }
}
