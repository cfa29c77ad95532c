package io.finopsbot.bot.audit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code finops audit}. */
@Command(
        name = "audit",
        description = "The audit trails.",
        mixinStandardHelpOptions = true,
        subcommands = AuditExport.class)
public final class AuditCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** For picocli. */
    @SuppressWarnings("NullAway.Init")
    public AuditCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: export.");
    }
}
