package io.finopsbot.integrations.costs.athena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AthenaFailureTest {
    private static final Question QUESTION = Question.of(CostPeriod.of(YearMonth.of(2026, 5)));

    private final PlayedTime time = new PlayedTime();
    private final PlayedAthena athena = new PlayedAthena(time);

    @AfterEach
    void stop() {
        athena.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CANCELLED | Bytes scanned limit was exceeded | Athena stopped at the limit of bytes that the workgroup finops lets one query scan. Ask for fewer days, or raise the limit (query ID).
            FAILED | Bytes scanned limit was exceeded | Athena stopped at the limit of bytes that the workgroup finops lets one query scan. Ask for fewer days, or raise the limit (query ID).
            CANCELLED | Query cancelled by user | Somebody has cancelled the query in Athena (query ID).
            FAILED | Access Denied (Service: Amazon S3) | Athena may not read the cost export's files or not write its results (query ID). See what the bot's role may do in their buckets.
            FAILED | COLUMN_NOT_FOUND: 'secret' | Athena could not answer: the query failed (an error of the table or of the query, query ID).
            """)
    void aQueryThatEndsWithoutAnAnswerSaysWhy(String state, String reason, String sentence) {
        athena.answers("GetQueryExecution", PlayedAthena.state("RUNNING", ""), PlayedAthena.state(state, reason));

        assertSays(sentence.replace("ID", PlayedAthena.ID));
        assertThat(athena.calls("StopQueryExecution")).isEmpty();
    }

    @Test
    void whatTheBotMayNotDoIsNamed() {
        athena.answers("StartQueryExecution", PlayedAthena.error(400, "AccessDeniedException"));

        assertSays("AWS does not let the bot ask Athena (AccessDenied, AWS request request-7). Allow it"
                + " athena:StartQueryExecution, athena:GetQueryExecution, athena:GetQueryResults, athena:StopQueryExecution"
                + " and athena:GetTableMetadata on the workgroup finops, and to read billing.cur in Glue.");
        assertThat(time.waits).isEmpty();
    }

    @Test
    void anAthenaThatHasTooMuchToDoIsLeftAloneAfterSixTries() {
        athena.answers("StartQueryExecution", PlayedAthena.error(400, "ThrottlingException"));

        assertSays("Athena has too much to do at the moment (ThrottlingException, AWS request request-7)."
                + " Ask again in a minute.");
        assertThat(athena.calls("StartQueryExecution")).hasSize(6);
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        athena.answers("GetTableMetadata", PlayedAthena.error(400, "MetadataException"));

        assertSays("Athena does not know the table billing.cur (AWS request request-7).");
    }

    @Test
    void aRequestThatAthenaDoesNotTakeIsNotRepeated() {
        athena.answers("StartQueryExecution", PlayedAthena.error(400, "InvalidRequestException"));

        assertSays("Athena did not answer: InvalidRequestException, status 400, AWS request request-7.");
        assertThat(athena.calls("StartQueryExecution")).hasSize(1);
    }

    @Test
    void aBrokenLineIsSaid() {
        athena.answers("GetTableMetadata", WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThatThrownBy(() -> athena.engine().answer(QUESTION))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessageMatching("Athena cannot be reached: \\w+\\.");
    }

    @Test
    void aColumnThatIsMissingIsNamedAndNothingIsScanned() {
        athena.answers(
                "GetTableMetadata",
                PlayedAthena.table(TableOf.CUR.stream()
                        .filter(name -> !name.equals("line_item_unblended_cost"))
                        .toList()));

        assertSays("Athena's table of the cost export lacks a column that is needed: line_item_unblended_cost."
                + " Make the table as AWS's guide to CUR 2.0 in Athena says.");
        assertThat(athena.calls("StartQueryExecution")).isEmpty();
    }

    @Test
    void aValueThatIsTooLongForAthenaIsRefused() {
        Question question = QUESTION.only(Dimension.KEY, Set.of("x".repeat(2000)));

        assertThatThrownBy(() -> athena.engine().answer(question))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessageStartingWith("Athena cannot be asked for a value of more than 1022 characters");
        assertThat(athena.calls("StartQueryExecution")).isEmpty();
    }

    @Test
    void aTableIsNamedByNamesAlone() {
        for (List<String> names : List.of(
                List.of("billing\"; --", "cur", "finops", "s3://x/"),
                List.of("billing", "cur table", "finops", "s3://x/"),
                List.of("billing", "cur", "fin ops", "s3://x/"),
                List.of("billing", "cur", "finops", "https://x/"))) {
            assertThatThrownBy(() -> new AthenaTable(names.get(0), names.get(1), names.get(2), names.get(3)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void assertSays(String sentence) {
        assertThatThrownBy(() -> athena.engine().answer(QUESTION))
                .isInstanceOf(CostsUnavailable.class)
                .hasMessage(sentence);
    }
}
