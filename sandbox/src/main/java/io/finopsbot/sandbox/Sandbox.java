package io.finopsbot.sandbox;

import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code finops sandbox} and {@code finops demo}. */
@Command(
        name = "finops",
        description = "Plays Slack, Jira and AWS on this machine, with the bot beside them.",
        mixinStandardHelpOptions = true,
        subcommands = {SandboxCommand.class, DemoCommand.class})
@SuppressWarnings("NullAway.Init") // picocli sets the field
public final class Sandbox implements Runnable {
    @Spec
    private CommandSpec spec;

    private Sandbox() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command; its exit code: 0 well, 1 failed, 2 wrong words. */
    public static int run(String... arguments) {
        return new CommandLine(new Sandbox())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(sentence(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
    }

    /** A taken port lies below what the server makes of it; everything else says itself what is wrong. */
    private static String sentence(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return "Port " + taken.getPort() + " is taken; choose another one with --port.";
            }
        }
        return String.valueOf(failure.getMessage());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: sandbox or demo.");
    }
}
