package io.finopsbot.story;

import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.jira.JiraSite;
import io.finopsbot.sandbox.launch.BotProcess;
import io.finopsbot.sandbox.slack.SlackTeam;
import io.finopsbot.sandbox.slack.team.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** The packaged bot as a process beside a sandbox of its own, with a ledger that the test can look into. */
final class RunningBot implements AutoCloseable {
    private static final Path JAR = Path.of(System.getProperty("finops.bot.jar", "bot.jar"));
    /** Patience for what surely comes: many build on the machine that runs this. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final SandboxServer sandbox;
    private final BotProcess bot;
    private final Ledger ledger;
    private final Map<String, String> environment;

    private RunningBot(SandboxServer sandbox, String database) {
        this.sandbox = sandbox;
        this.ledger = new Ledger(database);
        this.environment = environment(database);
        sandbox.bean(JiraSite.class).searchLag(Duration.ofMillis(500));
        this.bot = BotProcess.start(sandbox, JAR, environment);
    }

    /** On the database that needs nothing else. */
    static RunningBot onH2() {
        Path folder = folder();
        return new RunningBot(SandboxServer.start(folder), h2In(folder));
    }

    /** The same, and Slack reaches it over Socket Mode. */
    static RunningBot overSocket() {
        Path folder = folder();
        return new RunningBot(SandboxServer.start(folder, 0, InstantSource.system(), Transport.SOCKET), h2In(folder));
    }

    private static String h2In(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("ledger") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TIME ZONE=UTC;AUTO_SERVER=TRUE;USER=sa";
    }

    /** On any database. */
    static RunningBot on(String database) {
        return new RunningBot(SandboxServer.start(folder()), database);
    }

    private static Map<String, String> environment(String database) {
        return Map.of("FINOPS_DATABASE_URL", database, "FINOPS_JIRA_INDEX_LAG", "PT2S");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("finops-story");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits with patience; the condition is looked at ten times a second. */
    static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(LIMIT).pollInterval(Duration.ofMillis(100));
    }

    /** A second replica on the same database; Slack and Jira go on calling the first. */
    BotProcess replica() {
        return BotProcess.beside(sandbox, JAR, environment);
    }

    SandboxServer sandbox() {
        return sandbox;
    }

    SlackTeam slack() {
        return sandbox.slack();
    }

    JiraSite jira() {
        return sandbox.bean(JiraSite.class);
    }

    BotProcess process() {
        return bot;
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public void close() {
        bot.close();
        sandbox.close();
    }
}
