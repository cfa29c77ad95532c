package io.finopsbot.sandbox.launch;

import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.jira.JiraSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The bot, as a process of its own beside the sandbox. It dies with this program. */
public final class BotProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(40);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private final SandboxServer server;
    private final Path jar;
    private final int port;
    private final BotLog log;
    private final Thread stopAtExit = new Thread(this::stopAtExit, "stop-bot");
    private volatile Process process;

    private BotProcess(SandboxServer server, Path jar) {
        this.server = server;
        this.jar = jar;
        this.port = FreePort.find();
        this.log = new BotLog(server.workFolder().resolve("bot.log"));
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    /** Starts the jar named by the system property {@code finops.bot.jar}, and waits until it is up. */
    public static BotProcess start(SandboxServer server) {
        String jar = System.getProperty("finops.bot.jar", "");
        if (jar.isBlank() || !Files.isRegularFile(Path.of(jar))) {
            throw new BotFailed("The bot's jar is not there: start with -Dfinops.bot.jar=<file>, which is now '" + jar
                    + "'. Build it with: ./mvnw package");
        }
        return start(server, Path.of(jar));
    }

    /** Starts a jar, and waits until it is up. */
    public static BotProcess start(SandboxServer server, Path jar) {
        BotProcess bot = new BotProcess(server, jar);
        server.slack().botAt(URI.create(bot.baseUrl() + "/slack/events"));
        server.bean(JiraSite.class).webhooksTo(URI.create(bot.baseUrl() + "/jira/webhook"));
        bot.awaitUp();
        return bot;
    }

    /** For example {@code http://127.0.0.1:4712}, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port;
    }

    public Path logFile() {
        return log.file();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it without warning, as {@code kill -9} does; returns when it is dead. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts it again on the same port with the same files, and waits until it is up. */
    public void restart() {
        if (process.isAlive()) {
            close();
        }
        process = launch();
        awaitUp();
    }

    /** Asks it to stop, and kills it if it does not. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void stopAtExit() {
        process.destroyForcibly();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private Process launch() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Dfinops.clock=" + server.clock().file(),
                "-Dh2.bindAddress=127.0.0.1",
                // It lives for minutes: the quick compiler alone is faster here than waiting for the thorough one.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "serve"));
        builder.environment().keySet().removeIf(name -> name.startsWith("FINOPS_"));
        builder.environment().putAll(BotEnvironment.of(server, port));
        builder.directory(server.workFolder().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The bot cannot be started with " + java, e);
        }
    }

    private void awaitUp() {
        Health health = new Health(baseUrl());
        long deadline = System.nanoTime() + START.toNanos();
        while (!health.isUp()) {
            if (!process.isAlive()) {
                throw new BotFailed("The bot ended with code " + process.exitValue() + ". " + lastWords());
            }
            if (System.nanoTime() > deadline) {
                kill();
                throw new BotFailed("The bot was not up after " + START.toSeconds() + " s. " + lastWords());
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private String lastWords() {
        return "The end of " + log.file() + ":\n" + log.tail();
    }
}
