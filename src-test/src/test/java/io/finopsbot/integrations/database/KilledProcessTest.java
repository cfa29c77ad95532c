package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was said to be recorded is still there after {@code kill -9}. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
@Timeout(120)
class KilledProcessTest {
    private static final int ENOUGH = 25;
    private static final String SAID = "recorded ";

    private final String url;

    KilledProcessTest(DatabaseKind kind) {
        url = kind.freshUrl();
    }

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        List<RequestNumber> acknowledged = killedAfter(ENOUGH);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (Office office = new Office(url)) {
            assertThat(acknowledged).allSatisfy(number -> {
                assertThat(office.database.ledger().find(number)).isPresent();
                assertThat(office.database.trail().of(Subject.request(number))).hasSize(1);
            });
            assertThat(office.count("business_request")).isEqualTo(office.count("audit_record"));
        }
    }

    @Test
    void aProcessBesideTheBotWorksOnTheSameLedger() throws Exception {
        try (Office office = new Office(url)) {
            BusinessRequest before = office.submitted();
            List<RequestNumber> beside = killedAfter(3);
            BusinessRequest after = office.submitted();
            assertThat(beside)
                    .allSatisfy(number ->
                            assertThat(office.database.ledger().find(number)).isPresent());
            assertThat(beside).doesNotContain(before.number(), after.number());
        }
    }

    /** Everything that the process said, to the last line before its death. */
    private List<RequestNumber> killedAfter(int enough) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SubmitForEver.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        List<RequestNumber> numbers = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith(SAID)) {
                    numbers.add(
                            RequestNumber.parse(line.substring(SAID.length())).orElseThrow());
                }
                if (numbers.size() == enough) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return numbers;
    }
}
