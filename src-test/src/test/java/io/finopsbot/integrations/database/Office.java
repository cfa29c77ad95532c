package io.finopsbot.integrations.database;

import io.finopsbot.fakes.SettableClock;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A workplace with a ledger of its own, and a desk that people come to. */
final class Office implements AutoCloseable {
    final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T10:00:00.123456789Z"));
    final TestLedger database;
    final RequestDesk desk;

    Office(DatabaseKind kind) {
        this(kind.freshUrl());
    }

    Office(String url) {
        database = new TestLedger(url, clock);
        Workplace.open(database.bean(PeopleBook.class), clock.instant());
        desk = database.desk(Workplace.settings());
    }

    BusinessRequest submitted() {
        return Workplace.submitted(desk);
    }

    BusinessRequest approved(String workspace) {
        BusinessRequest request = submitted();
        return decide(request, Workplace.approval(request, workspace), Workplace.LEAD)
                .result()
                .orElseThrow();
    }

    Outcome<BusinessRequest> decide(BusinessRequest request, Verb verb, Actor actor) {
        return desk.decide(request.number(), verb, actor, Envelope.own());
    }

    BusinessRequest now(BusinessRequest request) {
        return database.ledger().find(request.number()).orElseThrow();
    }

    List<AuditRecord> trail(BusinessRequest request) {
        return database.trail().of(Subject.request(request.number()));
    }

    long count(String table) {
        return database.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** Lets time pass, in which roles and people are read again. */
    void later(Duration time) {
        clock.advance(time);
        Workplace.open(database.bean(PeopleBook.class), clock.instant());
    }

    @Override
    public void close() {
        database.close();
    }
}
