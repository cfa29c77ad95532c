package io.finopsbot.bot.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.bot.csv.CsvLine;
import io.finopsbot.fakes.SettableClock;
import io.finopsbot.integrations.database.DatabaseKind;
import io.finopsbot.integrations.database.TestLedger;
import io.finopsbot.integrations.database.Workplace;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.request.BusinessRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code finops audit export}, beside a bot that has the same database open. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AuditExportTest {
    private final String url;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T23:30:00.123456Z"));
    private final TestLedger database;
    private final RequestDesk desk;
    private final StringWriter printed = new StringWriter();
    private final StringWriter errors = new StringWriter();

    AuditExportTest(DatabaseKind kind) {
        url = kind.freshUrl();
        database = new TestLedger(url, clock);
        desk = database.desk(Workplace.settings());
        day();
        Workplace.submitted(desk);
        clock.advance(Duration.ofHours(1));
        day();
        BusinessRequest second = Workplace.submitted(desk);
        desk.decide(second.number(), new Withdraw("=cmd(\"x\"), no more"), Workplace.REQUESTER, Envelope.own());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void jsonLinesHoldEveryRecordExactly() {
        assertThat(export("--format", "jsonl")).isZero();

        List<JsonNode> lines = printed.toString()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
        assertThat(lines)
                .extracting(line -> line.path("subject_id").asString() + " "
                        + line.path("sequence").asInt() + " "
                        + line.path("action").asString())
                .containsExactly("BR-1001 1 SUBMIT", "BR-1002 1 SUBMIT", "BR-1002 2 WITHDRAW");
        assertThat(lines.get(0).path("at").asString()).isEqualTo("2026-11-25T23:30:00.123Z");
        assertThat(lines.get(2).path("details").path("reason").asString()).isEqualTo("=cmd(\"x\"), no more");
        assertThat(lines.get(2).path("previous_hash").asString())
                .isEqualTo(lines.get(1).path("hash").asString());
    }

    @Test
    void aTableHasAHeadAndNoFormula() {
        assertThat(export("--format", "CSV")).isZero();

        assertThat(printed.toString().lines().toList())
                .hasSize(4)
                .first()
                .isEqualTo("subject_kind,subject_id,sequence,at,actor_kind,actor_id,actor_name,action,rule,details,"
                        + "left_out,previous_hash,hash");
        assertThat(CsvLine.of(List.of("=1+1", "-2", "+3", "@x", "\t", "plain", "a,b", "say \"hi\"", "two\nlines")))
                .isEqualTo("'=1+1,'-2,'+3,'@x,'\t,plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void daysAreThoseOfUtcAndBothCount() {
        assertThat(export("--format", "jsonl", "--from", "2026-11-25", "--to", "2026-11-25"))
                .isZero();
        assertThat(printed.toString().lines()).hasSize(1);
        assertThat(export("--format", "jsonl", "--from", "2026-11-26")).isZero();
        assertThat(printed.toString().lines()).hasSize(3);
    }

    @Test
    void aChangedRecordIsFoundAlsoOutsideTheDaysThatAreWanted() {
        sql("update audit_record set actor_name = 'Somebody Else' where subject_id = 'BR-1001'");

        assertThat(export("--from", "2026-11-26")).isEqualTo(1);
        assertThat(errors.toString()).startsWith("The audit trail of BR-1001 is BROKEN at record 1");
    }

    @Test
    void aRecordThatIsMissingIsFoundAlsoAtTheEnd() {
        sql("delete from audit_record where subject_id = 'BR-1001' or sequence_number = 2");

        assertThat(export()).isEqualTo(1);
        assertThat(errors.toString()).contains("BR-1001 is BROKEN at record 1", "BR-1002 is BROKEN at record 2");
    }

    @Test
    void aFileIsMadeAndNoneIsOverwritten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("audit.jsonl");

        assertThat(export("--format", "jsonl", "--out", file.toString())).isZero();
        assertThat(Files.readAllLines(file)).hasSize(3);
        assertThat(printed.toString()).isEmpty();

        assertThat(export("--out", file.toString())).isEqualTo(1);
        assertThat(errors.toString()).contains("audit.jsonl cannot be written");
        assertThat(Files.readAllLines(file)).hasSize(3);
    }

    @Test
    void noFileIsLeftThatLooksWhole(@TempDir Path folder) {
        sql("update audit_record set actor_kind = 'NOBODY' where subject_id = 'BR-1002'");

        assertThat(export("--out", folder.resolve("audit.csv").toString())).isEqualTo(1);

        assertThat(errors.toString()).startsWith("The database cannot be read");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeWrittenToItsEndIsNotThere(@TempDir Path folder) {
        WholeFile file = new WholeFile(folder.resolve("audit.csv"));

        assertThatThrownBy(() -> file.write(writer -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("audit.csv cannot be written")
                .hasMessageContaining("No space left on device");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatCannotBePrintedIsSaid() {
        Writer full = new OutputStreamWriter(new FullDevice(), StandardCharsets.UTF_8);

        assertThat(run(url, new PrintWriter(full), "--format", "jsonl")).isEqualTo(1);
        assertThat(errors.toString()).startsWith("The export could not be printed as a whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format xml", "--from yesterday", "--from 2026-11-26 --to 2026-11-25", "--nonsense"})
    void wrongWordsAreSaidAndNothingIsWritten(String words) {
        assertThat(export(words.split(" "))).isEqualTo(2);
        assertThat(printed.toString()).isEmpty();
        assertThat(errors.toString()).isNotEmpty();
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidAndNotMade(@TempDir Path folder) {
        int code = run("jdbc:h2:file:" + folder.resolve("none"), "--format", "jsonl");

        assertThat(code).isEqualTo(1);
        assertThat(errors.toString()).startsWith("The database cannot be read").contains("FINOPS_DATABASE_URL");
        assertThat(folder).isEmptyDirectory();
    }

    private int export(String... words) {
        return run(url, words);
    }

    private int run(String database, String... words) {
        return run(database, new PrintWriter(printed, true), words);
    }

    private int run(String database, PrintWriter to, String... words) {
        return new CommandLine(new AuditExport(Map.of("FINOPS_DATABASE_URL", database)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(to)
                .setErr(new PrintWriter(errors, true))
                .execute(words);
    }

    private static final class FullDevice extends OutputStream {
        @Override
        public void write(int piece) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private void day() {
        Workplace.open(database.bean(PeopleBook.class), clock.instant());
    }

    private void sql(String change) {
        database.sql().sql(change).update();
    }
}
