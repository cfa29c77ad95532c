package io.finopsbot.sandbox.launch;

import io.finopsbot.sandbox.SandboxServer;
import io.finopsbot.sandbox.jira.JiraSite;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The bot, as a process of its own beside the sandbox. It dies with this program. */
public final class BotProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private final BotCommand command;
    private final Thread stopAtExit = new Thread(this::stopAtExit, "stop-bot");
    private volatile Process process;

    private BotProcess(BotCommand command) {
        this.command = command;
        this.process = command.run();
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
        return start(server, jar, Map.of());
    }

    /** Starts a jar with {@code more} in its environment, has Slack and Jira call it, and waits until it is up. */
    public static BotProcess start(SandboxServer server, Path jar, Map<String, String> more) {
        BotProcess bot = launched(server, jar, more, "bot.log");
        server.slack().botAt(bot.slackAddress());
        server.bean(JiraSite.class).webhooksTo(bot.jiraAddress());
        bot.awaitUp();
        return bot;
    }

    /** Starts a second replica, and waits until it is up; Slack and Jira go on calling the first. */
    public static BotProcess beside(SandboxServer server, Path jar, Map<String, String> more) {
        BotProcess bot = launched(server, jar, more, "bot-2.log");
        bot.awaitUp();
        return bot;
    }

    private static BotProcess launched(SandboxServer server, Path jar, Map<String, String> more, String log) {
        BotLog file = new BotLog(server.workFolder().resolve(log));
        return new BotProcess(new BotCommand(server, jar, FreePort.find(), more, file));
    }

    /** Where it takes Slack's requests. */
    public URI slackAddress() {
        return URI.create(baseUrl() + "/slack/events");
    }

    /** Where it takes Jira's webhooks. */
    public URI jiraAddress() {
        return URI.create(baseUrl() + "/jira/webhook");
    }

    /** For example {@code http://127.0.0.1:4712}, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + command.port();
    }

    public Path logFile() {
        return command.log().file();
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
        process = command.run();
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

    private void awaitUp() {
        Health health = new Health(baseUrl());
        long deadline = System.nanoTime() + START.toNanos();
        while (!health.isUp() || !command.server().slack().reachesTheBot()) {
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
        return "The end of " + logFile() + ":\n" + command.log().tail();
    }
}
