package io.finopsbot.integrations.costs.athena;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.spend.AnswerWatch;
import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AthenaAnswerTest {
    private static final Question QUESTION =
            Question.of(CostPeriod.of(YearMonth.of(2026, 5))).by(Dimension.KEY);

    private final PlayedTime time = new PlayedTime();
    private final PlayedAthena athena = new PlayedAthena(time);

    @AfterEach
    void stop() {
        athena.close();
    }

    @Test
    void anAnswerComesPageByPageWithoutItsTitles() {
        athena.answers(
                "GetQueryResults",
                page(
                        "\"NextToken\":\"more\",",
                        row("d0", "units", "unblended", "net", "lines"),
                        row("role:1/a", "2.50000000", "1.0000000000", "0.9000000000", "3")),
                page(
                        "",
                        "{\"Data\":[{},{\"VarCharValue\":\"0.00000000\"},{\"VarCharValue\":\"-0.5000000000\"},{\"VarCharValue\":\"-0.5000000000\"},{\"VarCharValue\":\"1\"}]}"));

        assertThat(athena.engine().answer(QUESTION))
                .containsExactly(
                        new SpendRow(List.of("role:1/a"), new BigDecimal("2.50000000"), Usd.of("1"), Usd.of("0.9"), 3),
                        new SpendRow(
                                Collections.singletonList(null),
                                new BigDecimal("0.00000000"),
                                Usd.of("-0.5"),
                                Usd.of("-0.5"),
                                1));
        assertThat(athena.calls("GetQueryResults"))
                .extracting(
                        call -> read(call.getBodyAsString()).path("NextToken").asString(""))
                .containsExactly("", "more");
    }

    @Test
    void aQueryIsStartedInItsWorkgroupWithWhatWasAskedAsParameters() {
        athena.answers("GetQueryResults", page(""));

        athena.engine().answer(QUESTION.only(Dimension.KEY, Set.of("role:1/o'hara")));

        JsonNode start = read(athena.calls("StartQueryExecution").get(0).getBodyAsString());
        assertThat(start.path("WorkGroup").asString()).isEqualTo("finops");
        assertThat(start.path("ResultConfiguration").path("OutputLocation").asString())
                .isEqualTo("s3://results/finops/");
        assertThat(start.path("QueryExecutionContext").path("Database").asString())
                .isEqualTo("billing");
        assertThat(start.path("QueryString").asString())
                .contains("FROM \"billing\".\"cur\"")
                .doesNotContain("hara");
        assertThat(start.path("ExecutionParameters").valueStream().map(JsonNode::asString))
                .contains("'2026-05-01'", "'role:1/o''hara'")
                .hasSize(Math.toIntExact(start.path("QueryString")
                        .asString()
                        .replaceAll("'[^']*'", "")
                        .chars()
                        .filter(character -> character == '?')
                        .count()));
    }

    @Test
    void aCallThatAthenaHasNoTimeForIsRepeatedWithTheSameToken() {
        athena.answers("GetQueryResults", page(""));
        athena.answers(
                "StartQueryExecution",
                PlayedAthena.error(400, "TooManyRequestsException"),
                PlayedAthena.error(503, "InternalServerException"),
                okJson("{\"QueryExecutionId\":\"" + PlayedAthena.ID + "\"}"));

        assertThat(athena.engine().answer(QUESTION)).isEmpty();

        assertThat(athena.calls("StartQueryExecution"))
                .hasSize(3)
                .extracting(call ->
                        read(call.getBodyAsString()).path("ClientRequestToken").asString())
                .allMatch(token -> token.length() >= 32)
                .containsOnly(read(athena.calls("StartQueryExecution").get(0).getBodyAsString())
                        .path("ClientRequestToken")
                        .asString());
        assertThat(time.waits).startsWith(Duration.ofMillis(250), Duration.ofMillis(500));
    }

    @Test
    void whoWaitsSeesHowFarItIs() {
        athena.answers("GetQueryResults", page(""));
        String running = PlayedAthena.state("RUNNING", "");
        athena.answers(
                "GetQueryExecution",
                PlayedAthena.state("QUEUED", ""),
                running,
                running,
                running,
                running,
                running,
                PlayedAthena.state("SUCCEEDED", ""));
        List<String> seen = new ArrayList<>();

        athena.engine().answer(QUESTION, watch(seen, Integer.MAX_VALUE));

        assertThat(seen)
                .containsExactly(
                        "WAITING 0 1048576",
                        "RUNNING 250 1048576",
                        "RUNNING 750 1048576",
                        "RUNNING 1750 1048576",
                        "RUNNING 3750 1048576",
                        "RUNNING 5750 1048576",
                        "ENDED 7750 1048576");
    }

    @Test
    void aQueryThatWasGivenUpIsStopped() {
        athena.answers("GetQueryExecution", PlayedAthena.state("RUNNING", ""));
        List<String> seen = new ArrayList<>();

        assertThatThrownBy(() -> athena.engine().answer(QUESTION, watch(seen, 2)))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessage("The question to Athena was given up (query " + PlayedAthena.ID + ").");

        assertThat(seen).hasSize(2);
        assertStopped();
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        athena.answers("GetQueryExecution", PlayedAthena.state("RUNNING", ""));

        assertThatThrownBy(() -> athena.engine().answer(QUESTION))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessageStartingWith("Athena has not answered within 10 minutes, and the query was stopped");

        assertStopped();
    }

    @Test
    void aQueryWhoseThreadIsInterruptedIsStopped() {
        athena.answers("GetQueryExecution", PlayedAthena.state("RUNNING", ""));
        PlayedTime interrupted = new PlayedTime() {
            @Override
            public void passes(Duration wait) throws InterruptedException {
                throw new InterruptedException("shutting down");
            }
        };
        try (PlayedAthena other = new PlayedAthena(interrupted)) {
            other.answers("GetQueryExecution", PlayedAthena.state("RUNNING", ""));

            assertThatThrownBy(() -> other.engine().answer(QUESTION))
                    .isInstanceOf(CostsUnavailable.class)
                    .hasMessage("The question to Athena was interrupted.");

            assertThat(Thread.interrupted()).isTrue();
            assertThat(other.calls("StopQueryExecution")).hasSize(1);
        }
    }

    @Test
    void theMachinesTimePasses() throws InterruptedException {
        Duration before = RealTime.MACHINE.now();

        RealTime.MACHINE.passes(Duration.ofNanos(1));

        assertThat(RealTime.MACHINE.now()).isGreaterThan(before);
    }

    private void assertStopped() {
        assertThat(athena.calls("StopQueryExecution"))
                .singleElement()
                .satisfies(call -> assertThat(call.getBodyAsString()).contains(PlayedAthena.ID));
        assertThat(athena.calls("GetQueryResults")).isEmpty();
    }

    private static AnswerWatch watch(List<String> seen, int patience) {
        return new AnswerWatch() {
            @Override
            public void sees(Stage stage, Duration soFar, long scannedBytes) {
                seen.add(stage + " " + soFar.toMillis() + " " + scannedBytes);
            }

            @Override
            public boolean isGivenUp() {
                return seen.size() >= patience;
            }
        };
    }

    private static String page(String token, String... rows) {
        return "{%s\"ResultSet\":{\"Rows\":[%s]}}".formatted(token, String.join(",", rows));
    }

    private static String row(String... cells) {
        return "{\"Data\":["
                + String.join(
                        ",",
                        Arrays.stream(cells)
                                .map("{\"VarCharValue\":\"%s\"}"::formatted)
                                .toList())
                + "]}";
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
