package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.Change;
import io.finopsbot.workflows.desk.Receipt;
import io.finopsbot.workflows.desk.Receipts;
import io.finopsbot.workflows.desk.RequestLedger.Replayed;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which signed messages and which events were accepted, by any replica. */
final class JdbcReceipts implements Receipts {
    private final JdbcClient database;
    private final InstantSource clock;

    JdbcReceipts(JdbcClient database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean seen(String signature) {
        return exists("select count(*) from receipt where signature = ?", signature);
    }

    @Override
    public boolean accept(Receipt receipt) {
        int inserted = database.sql(
                        "insert into receipt (signature, nonce, accepted_at) values (?, ?, ?) on conflict do nothing")
                .param(receipt.signature())
                .param(receipt.nonce())
                .param(Moments.column(clock.instant()))
                .update();
        return inserted == 1 || nonceOf(receipt.signature()).equals(receipt.nonce());
    }

    @Override
    public boolean acceptEvent(String eventId) {
        return database.sql("insert into accepted_event (event_id, accepted_at) values (?, ?) on conflict do nothing")
                        .param(eventId)
                        .param(Moments.column(clock.instant()))
                        .update()
                == 1;
    }

    @Override
    public boolean seenEvent(String eventId) {
        return exists("select count(*) from accepted_event where event_id = ?", eventId);
    }

    /** Accepts the signed message that caused the change, if one did. */
    void acceptOrRefuse(Change change) {
        Receipt receipt = change.envelope().receipt();
        if (receipt != null && !accept(receipt)) {
            throw new Replayed();
        }
    }

    private String nonceOf(String signature) {
        return database.sql("select nonce from receipt where signature = ?")
                .param(signature)
                .query(String.class)
                .single();
    }

    private boolean exists(String sql, String id) {
        return database.sql(sql).param(id).query(Integer.class).single() > 0;
    }
}
