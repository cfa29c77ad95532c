package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.desk.Circumstances;
import io.finopsbot.workflows.desk.Decline;
import io.finopsbot.workflows.desk.Ruling;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class DecisionRaceTest {
    private static final int THREADS = 50;

    private final Office office;

    DecisionRaceTest(DatabaseKind kind) {
        office = new Office(kind);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void fiftyDecisionsAtOnceAreOneDecision() throws Exception {
        BusinessRequest request = office.submitted();
        List<Outcome<BusinessRequest>> outcomes = AtOnce.run(
                THREADS, number -> office.decide(request, verb(request, number), number % 3 == 0 ? lead() : other()));
        assertThat(outcomes.stream().flatMap(outcome -> outcome.result().stream()))
                .containsExactly(office.now(request));
        assertThat(outcomes.stream()
                        .flatMap(outcome -> outcome.refusal().stream())
                        .map(Refusal::rule))
                .hasSize(THREADS - 1)
                .containsOnly(Rule.ALREADY_DECIDED);
    }

    @Test
    void aRefusalOfWhatChangedMeanwhileIsJudgedAgain() {
        BusinessRequest request = office.submitted();
        Verb approval = Workplace.approval(request, "returns");
        AtomicInteger judgements = new AtomicInteger();
        Verb overtaken = new Verb() {
            @Override
            public AuditAction action() {
                return approval.action();
            }

            @Override
            public Ruling judge(BusinessRequest seen, Circumstances circumstances) {
                if (judgements.incrementAndGet() == 1) {
                    office.decide(request, approval, other());
                }
                return approval.judge(seen, circumstances);
            }
        };
        Outcome<BusinessRequest> outcome = office.decide(request, overtaken, lead());
        assertThat(outcome.refusal().map(Refusal::rule)).contains(Rule.ALREADY_DECIDED);
        assertThat(judgements).hasValue(2);
    }

    @Test
    void theTrailOfARaceIsWhole() throws Exception {
        BusinessRequest request = office.submitted();
        AtOnce.run(THREADS, number -> office.decide(request, verb(request, number), lead()));
        List<AuditRecord> trail = office.trail(request);
        Chains.assertWhole(trail);
        long accepted =
                trail.stream().filter(record -> record.entry().rule() == null).count();
        long refused = trail.size() - accepted;
        int carried = trail.stream().mapToInt(AuditRecord::leftOut).sum();
        assertThat(accepted).isEqualTo(2);
        assertThat(refused + carried + stillCounted()).isEqualTo(THREADS - 1);
    }

    private int stillCounted() {
        return office.database
                .sql()
                .sql("select coalesce(sum(left_out), 0) from refusal_window")
                .query(Integer.class)
                .single();
    }

    private static Verb verb(BusinessRequest request, int number) {
        return number % 2 == 0
                ? Workplace.approval(request, "returns")
                : new Decline(request.revision(), "Too expensive");
    }

    private static Actor lead() {
        return Workplace.LEAD;
    }

    private static Actor other() {
        return Workplace.OTHER_LEAD;
    }
}
