package io.finopsbot.bot.costs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code finops cost}. */
@Command(
        name = "cost",
        description = "What AI costs, from the AWS cost export.",
        mixinStandardHelpOptions = true,
        subcommands = {CostIngest.class, CostReport.class})
public final class CostCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** For picocli. */
    @SuppressWarnings("NullAway.Init")
    public CostCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: ingest, or report.");
    }
}
