package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.desk.Decline;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class AuditTrailTest {
    private final Office office;

    AuditTrailTest(DatabaseKind kind) {
        office = new Office(kind);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyChangeContinuesTheChain() {
        BusinessRequest request = office.approved("returns");
        office.decide(request, new Withdraw("Not needed"), Workplace.REQUESTER);
        assertThat(office.trail(request)).hasSize(3);
        Chains.assertWhole(office.trail(request));
    }

    @Test
    void aChangedRecordNoLongerFitsItsHash() {
        BusinessRequest request = office.approved("returns");
        office.database
                .sql()
                .sql("update audit_record set actor_name = 'Somebody Else' where sequence_number = 2")
                .update();
        assertThat(office.trail(request)).extracting(AuditRecord::intact).containsExactly(true, false);
    }

    @Test
    void theSameRefusalIsRecordedOnceAMinuteAndTheNextCarriesTheRest() {
        BusinessRequest request = office.submitted();
        refused(request, Workplace.ENGINEER, 5);
        assertThat(office.trail(request)).hasSize(2);
        office.later(Duration.ofSeconds(60));
        refused(request, Workplace.ENGINEER, 1);
        office.later(Duration.ofSeconds(60));
        refused(request, Workplace.ENGINEER, 1);
        List<AuditRecord> trail = office.trail(request);
        assertThat(trail).extracting(AuditRecord::leftOut).containsExactly(0, 0, 4, 0);
        Chains.assertWhole(trail);
    }

    @Test
    void withinTheMinuteItIsOnlyCounted() {
        BusinessRequest request = office.submitted();
        refused(request, Workplace.ENGINEER, 1);
        office.clock.advance(Duration.ofSeconds(59));
        refused(request, Workplace.ENGINEER, 1);
        assertThat(office.trail(request)).hasSize(2);
    }

    @Test
    void anotherPersonsRefusalIsRecordedAtOnce() {
        BusinessRequest request = office.submitted();
        refused(request, Workplace.ENGINEER, 3);
        refused(request, Workplace.REQUESTER, 2);
        assertThat(office.trail(request)).extracting(AuditRecord::leftOut).containsExactly(0, 0, 0);
    }

    @Test
    void whatIsDoneCarriesTheRefusalsOfWhoDoesIt() {
        BusinessRequest request = office.submitted();
        refused(request, Workplace.REQUESTER, 4);
        office.decide(request, new Withdraw("Not needed"), Workplace.REQUESTER);
        assertThat(office.trail(request)).extracting(AuditRecord::leftOut).containsExactly(0, 0, 3);
    }

    private void refused(BusinessRequest request, Actor actor, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(office.decide(request, new Decline(1, "No"), actor)
                            .refusal()
                            .orElseThrow()
                            .rule())
                    .isIn(Rule.NOT_A_LEAD, Rule.OWN_REQUEST);
        }
    }
}
