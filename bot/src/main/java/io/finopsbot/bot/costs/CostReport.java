package io.finopsbot.bot.costs;

import io.finopsbot.workflows.spend.CostArchive;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Intake;
import io.finopsbot.workflows.spend.Question;
import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code finops cost report}: a month of what was taken in, told apart by one thing. */
@Command(
        name = "report",
        description = "Report a month of what was taken in. Days are UTC.",
        mixinStandardHelpOptions = true)
public final class CostReport implements Callable<Integer> {
    private final Map<String, String> environment;

    @Option(
            names = "--by",
            required = true,
            paramLabel = "<what>",
            description =
                    "workspace, role, model, token-type, account, region, day, principal or tag:<key> (usage alone);"
                            + " platform or class (the whole export).")
    private String by;

    @Option(names = "--month", required = true, paramLabel = "<month>", description = "Such as 2026-10.")
    private YearMonth month;

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "table (to the cent), csv or json (to the last digit).")
    private ReportFormat format;

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public CostReport() {
        this(System.getenv());
    }

    @SuppressWarnings("NullAway.Init") // picocli sets the rest
    CostReport(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Question question = ReportQuestion.of(by, month)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--by " + by + " is not known. Use one of " + String.join(", ", ReportQuestion.words()) + "."));
        PrintWriter err = spec.commandLine().getErr();
        try (CostArchive.Opened archive = OpenArchive.of(environment)) {
            @Nullable Intake intake = archive.intake(month).orElse(null);
            if (intake == null) {
                err.println("Nothing of " + month + " was taken in. Run: finops cost ingest --month " + month);
                return OpenArchive.FAILED;
            }
            ReportTable table = new ReportTable(by, intake, archive.engine().answer(question));
            spec.commandLine().getOut().print(table.as(format));
            spec.commandLine().getOut().flush();
            return 0;
        } catch (CostsUnavailable wrong) {
            err.println(wrong.getMessage());
            return OpenArchive.WRONG_USE;
        }
    }
}
