package io.finopsbot.bot;

import io.finopsbot.bot.audit.AuditCommand;
import io.finopsbot.bot.costs.CostCommand;
import io.finopsbot.bot.wiring.Serve;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. {@code demo} and {@code sandbox} are a program of their own, which the script {@code finops} starts. */
@Command(
        name = "finops",
        description = "Governs AI spend on AWS from Slack and Jira.",
        mixinStandardHelpOptions = true,
        version = "finops-bot 0.1.0",
        subcommands = {Serve.class, AuditCommand.class, CostCommand.class},
        footer = {
            "",
            "In the sandbox, without any account:",
            "  demo [--json]  Play the whole story once, print it, and exit.",
            "  sandbox        Start sandbox and bot, and keep them up.",
            "Both take --socket: Slack reaches the bot over Socket Mode instead of HTTP."
        })
public final class FinopsBot implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** For picocli. */
    @SuppressWarnings("NullAway.Init")
    public FinopsBot() {}

    /** Runs the command, and exits with its code: 0 done, 1 failed, 2 wrong use. */
    public static void main(String[] arguments) {
        System.exit(commandLine().setOut(printed()).execute(arguments));
    }

    /** What is printed, past the stream of the platform that keeps its faults to itself: on a full disk it has to be seen. */
    private static PrintWriter printed() {
        return new PrintWriter(new FileOutputStream(FileDescriptor.out), true, Charset.defaultCharset());
    }

    /** Words such as {@code csv} are taken in any case. */
    public static CommandLine commandLine() {
        return new CommandLine(new FinopsBot()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
    }
}
