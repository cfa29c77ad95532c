package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.Change;
import io.finopsbot.workflows.desk.RequestLedger.AlreadyHandled;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which intentions are spent, and what was answered to them. */
final class IntentRows {
    private final JdbcClient database;

    IntentRows(JdbcClient database) {
        this.database = database;
    }

    /** Spends the intention of the change, if it spends one. */
    void spend(Change change) {
        String key = change.envelope().key();
        if (key == null || change.answer() == null) {
            return;
        }
        int inserted = database.sql(
                        "insert into intent (intent_key, answer, spent_at) values (?, ?, ?) on conflict do nothing")
                .param(key)
                .param(LedgerJson.write(change.answer()))
                .param(Moments.column(change.audit().at()))
                .update();
        if (inserted == 0) {
            throw new AlreadyHandled(key);
        }
    }
}
