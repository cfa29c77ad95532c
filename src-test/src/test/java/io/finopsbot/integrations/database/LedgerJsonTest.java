package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Answer;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerJsonTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyRequestIsReadAsItWasWritten(long seed) {
        RandomRequest requests = new RandomRequest(seed);
        for (int round = 0; round < 400; round++) {
            BusinessRequest request = requests.next();
            assertThat(LedgerJson.read(LedgerJson.write(request), BusinessRequest.class))
                    .isEqualTo(request);
        }
    }

    @Test
    void everyAnswerIsReadAsItWasWritten() {
        List<Answer> answers = List.of(
                new Answer(Subject.request(new RequestNumber(42)), null),
                new Answer(null, Refusal.of(Rule.NO_APPROVER, "NOBODY")),
                new Answer(Subject.request(new RequestNumber(42)), Refusal.of(Rule.REOPENED, "COMPLETE", "DONE")));
        assertThat(answers)
                .allSatisfy(answer -> assertThat(LedgerJson.read(LedgerJson.write(answer), Answer.class))
                        .isEqualTo(answer));
    }

    @Test
    void idsAndAmountsArePlainScalarsAndNothingIsWrittenTwice() {
        String json = LedgerJson.write(Workplace.fields());
        assertThat(json)
                .isEqualTo("{\"workload\":\"Returns triage\",\"portfolio\":\"retail\",\"useCase\":\"OPERATIONS_AI\","
                        + "\"runtime\":\"LAMBDA\",\"monthlyEstimate\":1200.0000000000,\"businessCase\":{"
                        + "\"valueType\":\"COST_SAVING\",\"annualBaseline\":250000.0000000000,"
                        + "\"targetPercent\":12.50},\"besides\":true}");
    }

    @Test
    void whatANewerVersionWroteIsIgnored() {
        String json = "{\"about\":{\"kind\":\"REQUEST\",\"id\":\"BR-42\"},\"somethingNew\":{\"a\":1}}";
        assertThat(LedgerJson.read(json, Answer.class))
                .isEqualTo(new Answer(Subject.request(new RequestNumber(42)), null));
    }
}
