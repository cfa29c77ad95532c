package io.finopsbot.bot.audit;

import io.finopsbot.workflows.audit.AuditArchive;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.TrailCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code finops audit export}: all audit records of all subjects, and whether all chains of hashes are intact. */
@Command(
        name = "export",
        description = "Write all audit records as CSV or JSON lines, and check the chains of hashes.",
        mixinStandardHelpOptions = true)
public final class AuditExport implements Callable<Integer> {
    private static final int BROKEN = 1;

    private final Map<String, String> environment;

    @Option(names = "--from", paramLabel = "<day>", description = "The first day, UTC, such as 2026-05-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "<day>", description = "The last day, UTC; it counts as a whole.")
    private @Nullable LocalDate to;

    @Option(
            names = "--format",
            defaultValue = "csv",
            description = "csv (for spreadsheets: what looks like a formula gets an apostrophe) or jsonl (exact).")
    private ExportFormat format;

    @Option(names = "--out", paramLabel = "<file>", description = "A new file; else it is printed.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public AuditExport() {
        this(System.getenv());
    }

    @SuppressWarnings("NullAway.Init") // picocli sets the rest
    AuditExport(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "--to " + to + " is before --from " + from + ".");
        }
        PrintWriter err = spec.commandLine().getErr();
        try {
            List<TrailCheck.Broken> broken = write();
            broken.forEach(end ->
                    err.println("The audit trail of %s is BROKEN at record %d: it was changed, or something is missing."
                            .formatted(end.subject().key(), end.sequence())));
            return broken.isEmpty() ? 0 : BROKEN;
        } catch (AuditArchive.Unreadable | UncheckedIOException unreadable) {
            err.println(unreadable.getMessage());
            return BROKEN;
        }
    }

    private List<TrailCheck.Broken> write() {
        if (out != null) {
            return new WholeFile(out).write(this::write);
        }
        PrintWriter printed = spec.commandLine().getOut();
        List<TrailCheck.Broken> broken = write(printed);
        if (printed.checkError()) {
            String sentence = "The export could not be printed as a whole. Is the disk full?";
            throw new UncheckedIOException(sentence, new IOException(sentence));
        }
        return broken;
    }

    /** All trails are checked from their beginning, whatever days are written. */
    private List<TrailCheck.Broken> write(Writer writer) {
        TrailCheck check = new TrailCheck();
        put(writer, format.head());
        archive().read(environment, filed -> {
            check.take(filed);
            AuditRecord record = filed.record();
            if (record != null && isWanted(LocalDate.ofInstant(record.entry().at(), ZoneOffset.UTC))) {
                put(writer, format.line(record));
            }
        });
        return check.broken();
    }

    private boolean isWanted(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static void put(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuditArchive archive() {
        return ServiceLoader.load(AuditArchive.class).findFirst().orElseThrow();
    }
}
