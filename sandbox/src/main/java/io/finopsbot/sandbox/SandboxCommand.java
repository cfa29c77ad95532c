package io.finopsbot.sandbox;

import io.finopsbot.sandbox.launch.BotEnvironment;
import io.finopsbot.sandbox.launch.BotProcess;
import io.finopsbot.sandbox.page.AddressSection;
import io.finopsbot.sandbox.slack.team.Transport;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "sandbox",
        description = "Starts the sandbox and the bot, and keeps them running until Ctrl-C.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SandboxCommand implements Callable<Integer> {
    private static final int BOT_ELSEWHERE = 8080;

    @Option(names = "--port", description = "The sandbox's port; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    private int port = 0;

    @Option(names = "--without-bot", description = "Start no bot; print the environment for one that you start.")
    private boolean withoutBot;

    @Option(names = "--socket", description = "Reach the bot over Slack's Socket Mode instead of HTTP.")
    private boolean socket;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("finops-sandbox");
        QuietLog.into(work);
        PrintWriter out = spec.commandLine().getOut();
        try (SandboxServer server = SandboxServer.start(work, port, InstantSource.system(), transport())) {
            greet(out, server);
            if (withoutBot) {
                explainOwnBot(out, server);
                new CountDownLatch(1).await();
            }
            try (BotProcess bot = BotProcess.start(server)) {
                out.println("The bot is up at " + bot.baseUrl() + "; its log: " + bot.logFile());
                out.println("Stop with Ctrl-C.");
                out.flush();
                new CountDownLatch(1).await();
            }
        }
        return 0;
    }

    private Transport transport() {
        return socket ? Transport.SOCKET : Transport.HTTP;
    }

    private static void greet(PrintWriter out, SandboxServer server) {
        out.println("The sandbox is up. See what stands in it: " + server.baseUrl() + "/");
        out.println("Its files: " + server.workFolder());
        server.bean(AddressSection.class).rows().forEach(row -> {
            out.println();
            out.println(row.heading());
            out.print(row.body().indent(2));
        });
        out.println();
        out.flush();
    }

    private static void explainOwnBot(PrintWriter out, SandboxServer server) {
        server.slack().botAt(URI.create("http://127.0.0.1:" + BOT_ELSEWHERE + "/slack/events"));
        out.println("Start your bot with -Dfinops.clock=" + server.clock().file() + " and this environment:");
        BotEnvironment.of(server, BOT_ELSEWHERE)
                .forEach((name, value) -> out.println("  " + name + "='" + value + "'"));
        out.flush();
    }
}
