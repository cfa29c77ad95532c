package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.desk.CancelChain;
import io.finopsbot.workflows.desk.MoveTask;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class UniquenessRaceTest {
    private static final int REQUESTS = 12;
    private static final String ARN =
            "arn:aws:aws-external-anthropic:eu-central-1:123456789012:workspace/wrkspc_01Returns";

    private final Office office;

    UniquenessRaceTest(DatabaseKind kind) {
        office = new Office(kind);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void oneNameGoesToOneOfManyRequests() throws Exception {
        List<BusinessRequest> requests = IntStream.range(0, REQUESTS)
                .mapToObj(number -> office.submitted())
                .toList();
        List<Outcome<BusinessRequest>> outcomes = AtOnce.run(REQUESTS, number -> {
            BusinessRequest request = requests.get(number);
            return office.decide(request, Workplace.approval(request, "returns"), Workplace.LEAD);
        });
        assertOneWon(outcomes, Rule.NAME_TAKEN);
    }

    @Test
    void oneArnGoesToOneOfManyRequests() throws Exception {
        List<BusinessRequest> requests = IntStream.range(0, REQUESTS)
                .mapToObj(number -> created("returns-" + number))
                .toList();
        List<Outcome<BusinessRequest>> outcomes = AtOnce.run(
                REQUESTS,
                number -> office.decide(requests.get(number), new RegisterArn(ARN, "test"), Workplace.ENGINEER));
        BusinessRequest winner = assertOneWon(outcomes, Rule.ARN_TAKEN);
        assertThat(office.database.ledger().holderOf(new WorkspaceArn(ARN))).contains(winner.number());
    }

    @Test
    void aNameIsFreeAgainOnceItsRequestIsWithdrawn() {
        BusinessRequest first = office.approved("returns");
        office.decide(first, new Withdraw("Not needed"), Workplace.REQUESTER);
        assertThat(office.approved("returns").number()).isNotEqualTo(first.number());
    }

    @Test
    void anArnIsFreeAgainOnceItsRequestIsCancelled() {
        BusinessRequest first = created("first");
        office.decide(first, new RegisterArn(ARN, "test"), Workplace.ENGINEER);
        assertThat(office.database.ledger().holderOf(new WorkspaceArn(ARN))).contains(first.number());
        office.decide(first, new MoveTask(2, TaskState.RETURNED, "No access", "test"), Workplace.ENGINEER);
        office.decide(first, new CancelChain("Given up"), Workplace.LEAD);
        assertThat(office.database.ledger().holderOf(new WorkspaceArn(ARN))).isEmpty();
    }

    private BusinessRequest created(String workspace) {
        BusinessRequest approved = office.approved(workspace);
        return office.decide(approved, new MoveTask(1, TaskState.DONE, null, "test"), Workplace.ENGINEER)
                .result()
                .orElseThrow();
    }

    private BusinessRequest assertOneWon(List<Outcome<BusinessRequest>> outcomes, Rule others) {
        assertThat(outcomes.stream()
                        .flatMap(outcome -> outcome.refusal().stream())
                        .map(Refusal::rule))
                .hasSize(REQUESTS - 1)
                .containsOnly(others);
        return outcomes.stream()
                .flatMap(outcome -> outcome.result().stream())
                .findFirst()
                .orElseThrow();
    }
}
