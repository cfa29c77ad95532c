package io.finopsbot.bot.costs;

import io.finopsbot.templates.Figures;
import io.finopsbot.workflows.spend.CostArchive;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Intake;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code finops cost ingest}: takes in what the export has delivered since the last time, month by month. */
@Command(
        name = "ingest",
        description = "Take in what the cost export has delivered. What was taken in before is not read again.",
        mixinStandardHelpOptions = true)
public final class CostIngest implements Callable<Integer> {
    private final Map<String, String> environment;

    @Option(names = "--month", paramLabel = "<month>", description = "That month alone, such as 2026-10.")
    private @Nullable YearMonth month;

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public CostIngest() {
        this(System.getenv());
    }

    @SuppressWarnings("NullAway.Init") // picocli sets the rest
    CostIngest(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (CostArchive.Opened archive = OpenArchive.of(environment)) {
            List<YearMonth> months = month == null ? archive.delivered() : List.of(month);
            boolean whole = true;
            for (YearMonth next : months) {
                whole &= takeIn(next, archive, err);
            }
            return whole ? 0 : OpenArchive.FAILED;
        } catch (CostsUnavailable wrong) {
            err.println(wrong.getMessage());
            return OpenArchive.WRONG_USE;
        }
    }

    private boolean takeIn(YearMonth next, CostArchive.Opened archive, PrintWriter err) {
        try {
            ProgressLine progress = new ProgressLine(next, err);
            Intake intake = archive.takeIn(next, progress);
            spec.commandLine()
                    .getOut()
                    .println("%s: %,d lines of %d files, %s unblended, %s net; delivered %s"
                            .formatted(
                                    next,
                                    intake.lines(),
                                    intake.files(),
                                    Figures.exactUsd(intake.unblended().amount()),
                                    Figures.exactUsd(intake.net().amount()),
                                    intake.deliveredAt()));
            return true;
        } catch (CostsUnavailable unreadable) {
            err.println("%s: %s%s".formatted(next, unreadable.getMessage(), stays(next, archive)));
            return false;
        }
    }

    private static String stays(YearMonth month, CostArchive.Opened archive) {
        return archive.intake(month)
                .map(intake -> " What was delivered " + intake.deliveredAt() + " still counts.")
                .orElse("");
    }
}
