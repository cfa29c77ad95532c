package io.finopsbot.integrations.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.request.BusinessRequest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class RecordingTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T10:00:00.123456789Z"));
    private final TestLedger database;
    private final RequestDesk desk;

    RecordingTest(DatabaseKind kind) {
        database = new TestLedger(kind.freshUrl(), clock);
        Workplace.open(database.bean(PeopleBook.class), clock.instant());
        desk = database.desk(Workplace.settings());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSubmittedRequestIsFoundAsItWasSubmitted() {
        BusinessRequest submitted = Workplace.submitted(desk);
        assertThat(submitted.number().value()).isEqualTo(1001);
        assertThat(database.ledger().find(submitted.number())).contains(submitted);
    }

    @Test
    void everyChangeIsInTheTrail() {
        BusinessRequest submitted = Workplace.submitted(desk);
        desk.decide(submitted.number(), Workplace.approval(submitted, "returns"), Workplace.LEAD, Envelope.own());
        assertThat(database.trail().of(Subject.request(submitted.number())))
                .hasSize(2)
                .allMatch(AuditRecord::intact);
    }
}
