package io.finopsbot.sandbox.launch;

import io.finopsbot.sandbox.SandboxServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How the bot is started beside a sandbox.
 *
 * @param more what its environment has besides, or instead of, what leads it to the sandbox
 */
record BotCommand(SandboxServer server, Path jar, int port, Map<String, String> more, BotLog log) {
    Process run() {
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
        builder.environment().putAll(more);
        builder.directory(server.workFolder().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The bot cannot be started with " + java, e);
        }
    }
}
