package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.finopsbot.workflows.desk.Decline;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Receipt;
import io.finopsbot.workflows.desk.Receipts;
import io.finopsbot.workflows.desk.RequestLedger.Replayed;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class RepetitionTest {
    private final Office office;

    RepetitionTest(DatabaseKind kind) {
        office = new Office(kind);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theSameIntentionIsAnsweredAsTheFirstTime() {
        Envelope envelope = Envelope.untilDone("view-1", null);
        BusinessRequest first = submit(envelope);
        assertThat(submit(envelope)).isEqualTo(first);
        assertThat(office.count("business_request")).isEqualTo(1);
    }

    @Test
    void theSameIntentionFromManyThreadsHappensOnce() throws Exception {
        Envelope envelope = Envelope.untilDone("view-1", null);
        List<BusinessRequest> answers = AtOnce.run(20, number -> submit(envelope));
        assertThat(answers).hasSize(20).containsOnly(answers.get(0));
        assertThat(office.count("business_request")).isEqualTo(1);
        assertThat(office.trail(answers.get(0))).hasSize(1);
    }

    @Test
    void aRefusalThatCountsOnceIsRepeatedWithoutBeingJudgedAgain() {
        BusinessRequest request = office.submitted();
        Envelope envelope = Envelope.once("changelog-1");
        Decline decline = new Decline(request.revision(), "No");
        Outcome<BusinessRequest> first = office.desk.decide(request.number(), decline, Workplace.ENGINEER, envelope);
        office.decide(request, decline, Workplace.LEAD);
        Outcome<BusinessRequest> again = office.desk.decide(request.number(), decline, Workplace.ENGINEER, envelope);
        assertThat(first.refusal().orElseThrow().rule()).isEqualTo(Rule.NOT_A_LEAD);
        assertThat(again.refusal()).isEqualTo(first.refusal());
        assertThat(office.trail(request)).hasSize(3);
    }

    @Test
    void aReplayedMessageChangesNothing() {
        submit(Envelope.untilDone("view-1", new Receipt("signature", "arrival-1")));
        Envelope replay = Envelope.untilDone("view-2", new Receipt("signature", "arrival-2"));
        assertThatThrownBy(() -> submit(replay)).isInstanceOf(Replayed.class);
        assertThat(office.count("business_request")).isEqualTo(1);
        assertThat(office.count("audit_record")).isEqualTo(1);
        assertThat(office.count("intent")).isEqualTo(1);
    }

    @Test
    void oneArrivalMayCauseSeveralChanges() {
        Receipt receipt = new Receipt("signature", "arrival-1");
        submit(Envelope.untilDone("view-1", receipt));
        submit(Envelope.untilDone("view-2", receipt));
        assertThat(office.count("business_request")).isEqualTo(2);
    }

    @Test
    void aMessageThatArrivesManyTimesAtOnceIsAcceptedOnce() throws Exception {
        Receipts receipts = office.database.bean(Receipts.class);
        List<Boolean> accepted =
                AtOnce.run(20, number -> receipts.accept(new Receipt("signature", "arrival-" + number)));
        assertThat(accepted).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(receipts.seen("signature")).isTrue();
        assertThat(receipts.seen("other")).isFalse();
    }

    @Test
    void anEventIsAcceptedOnce() throws Exception {
        Receipts receipts = office.database.bean(Receipts.class);
        assertThat(receipts.seenEvent("Ev1")).isFalse();
        List<Boolean> accepted = AtOnce.run(20, number -> receipts.acceptEvent("Ev1"));
        assertThat(accepted).filteredOn(Boolean::booleanValue).hasSize(1);
        assertThat(receipts.seenEvent("Ev1")).isTrue();
    }

    private BusinessRequest submit(Envelope envelope) {
        return office.desk
                .submit(Workplace.fields(), Workplace.REQUESTER, envelope)
                .result()
                .orElseThrow();
    }
}
