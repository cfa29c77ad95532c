package io.finopsbot.bot.costs;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.integrations.costs.ingest.CurExport;
import io.finopsbot.integrations.costs.ingest.CurLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code finops cost ingest} and {@code finops cost report}, as people and cron type them. */
class CostCommandTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void ingestSaysWhatItTookInAndHowFarItIs() {
        deliver();

        assertThat(ingest()).isZero();

        assertThat(printed.toString().strip())
                .isEqualTo("2026-10: 3 lines of 2 files, USD 7.7500000001 unblended, USD 7.7500000001 net;"
                        + " delivered 2026-10-20T06:30:00Z");
        assertThat(errors.toString())
                .contains("2026-10: 1 of 2 files, ", "2026-10: 2 of 2 files, 100 %, about 0 s left");
    }

    @Test
    void aDeliveryThatCannotBeReadIsSaidAndTheLastOneCounts() throws IOException {
        CurExport export = deliver();
        ingest();
        errors.getBuffer().setLength(0);
        Files.writeString(
                export.file("b.parquet", List.of(CurLine.claude("two", "1"))).data("b.parquet"), "no parquet");
        export.delivered(Instant.parse("2026-10-21T06:30:00Z"));

        assertThat(ingest()).isEqualTo(1);

        assertThat(errors.toString())
                .contains("2026-10: The data file b.parquet of the cost export cannot be read")
                .contains("What was delivered 2026-10-20T06:30:00Z still counts.")
                .doesNotContain("Exception");
    }

    @Test
    void aReportIsATableForPeople() {
        deliver();
        ingest();
        printed.getBuffer().setLength(0);

        assertThat(report("--by", "workspace", "--month", "2026-10")).isZero();

        assertThat(printed.toString().lines().map(String::stripTrailing))
                .containsExactly(
                        "workspace      units  unblended  net unblended  lines",
                        "workspace:one      2   USD 5.50       USD 5.50      2",
                        "workspace:two      1   USD 2.25       USD 2.25      1",
                        "total                  USD 7.75       USD 7.75      3",
                        "2026-10, delivered 2026-10-20T06:30:00Z; whole export: USD 7.75 unblended cost.");
    }

    @Test
    void aReportIsExactForProgramsAndSpreadsheets() {
        deliver();
        ingest();
        printed.getBuffer().setLength(0);

        assertThat(report("--by", "workspace", "--month", "2026-10", "--format", "csv"))
                .isZero();
        assertThat(printed.toString())
                .isEqualTo("workspace,units,unblended_cost_usd,net_unblended_cost_usd,lines\r\n"
                        + "workspace:one,2.00000000,5.5000000001,5.5000000001,2\r\n"
                        + "workspace:two,1.00000000,2.2500000000,2.2500000000,1\r\n");

        printed.getBuffer().setLength(0);
        assertThat(report("--by", "class", "--month", "2026-10", "--format", "json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(printed.toString());
        assertThat(json.path("unblended_cost_usd").asString()).isEqualTo("7.7500000001");
        assertThat(json.at("/rows/0/values/0").asString()).isEqualTo("USAGE");
    }

    @Test
    void whatIsNotKnownIsSaidWithWhatIs() {
        deliver();

        assertThat(report("--by", "colour", "--month", "2026-10")).isEqualTo(2);
        assertThat(errors.toString()).contains("--by colour is not known. Use one of workspace, role, model");
    }

    @Test
    void aMonthThatWasNeverTakenInIsSaid() {
        deliver();

        assertThat(report("--by", "day", "--month", "2026-09")).isEqualTo(1);
        assertThat(errors.toString())
                .isEqualToIgnoringNewLines("Nothing of 2026-09 was taken in. Run: finops cost ingest --month 2026-09");
    }

    @Test
    void whatWasTakenInAndIsDamagedIsNamedWithWhatToDo() throws IOException {
        deliver();
        ingest();
        Files.writeString(folder.resolve("kept/deliveries/2026-10.json"), "{");

        assertThat(report("--by", "day", "--month", "2026-10")).isEqualTo(2);
        assertThat(errors.toString())
                .contains("What was taken in of 2026-10 cannot be read", "run: finops cost ingest --month 2026-10")
                .doesNotContain("Exception");
    }

    @Test
    void withoutAnExportNothingIsGuessed() {
        assertThat(run(new CostIngest(Map.of()))).isEqualTo(2);
        assertThat(errors.toString()).contains("No cost export is set. FINOPS_COST_EXPORT names the folder");
    }

    @Test
    void aWrongSettingIsNamed() {
        assertThat(run(new CostIngest(Map.of("FINOPS_COST_EXPORT", "https://example.com/cur"))))
                .isEqualTo(2);
        assertThat(errors.toString()).contains("FINOPS_COST_EXPORT=https://example.com/cur is no folder");
    }

    private CurExport deliver() {
        return new CurExport(folder.resolve("export"), OCTOBER)
                .file("a.parquet", List.of(CurLine.claude("one", "1.5"), CurLine.claude("two", "2.25")))
                .file("b.parquet", List.of(CurLine.claude("one", "4.0000000001")))
                .delivered(Instant.parse("2026-10-20T06:30:00Z"));
    }

    private int ingest() {
        return run(new CostIngest(environment()));
    }

    private int report(String... arguments) {
        return run(new CostReport(environment()), arguments);
    }

    private Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "FINOPS_COST_EXPORT", folder.resolve("export").toString(),
                "FINOPS_COST_FOLDER", folder.resolve("kept").toString()));
    }

    private int run(Callable<Integer> command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(printed, true))
                .setErr(new PrintWriter(errors, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
