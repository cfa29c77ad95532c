package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Change;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.RequestLedger.StaleChange;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The write door: everything of a change in one transaction. Always in the same order (receipt, intention, request, trail,
 * notices, wake-ups), so that two changes wait for each other rather than for ever.
 */
final class ChangeWriter {
    private final TransactionOperations transactions;
    private final JdbcReceipts receipts;
    private final IntentRows intents;
    private final RequestRows requests;
    private final GovernedRows governed;
    private final AuditRows audit;
    private final JdbcNoticeBoard notices;
    private final Waker waker;

    ChangeWriter(
            TransactionOperations transactions,
            JdbcReceipts receipts,
            IntentRows intents,
            RequestRows requests,
            GovernedRows governed,
            AuditRows audit,
            JdbcNoticeBoard notices,
            Waker waker) {
        this.transactions = transactions;
        this.receipts = receipts;
        this.intents = intents;
        this.requests = requests;
        this.governed = governed;
        this.audit = audit;
        this.notices = notices;
        this.waker = waker;
    }

    void write(Change change) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A change is a transaction of its own: "
                    + change.audit().subject().id());
        }
        try {
            transactions.executeWithoutResult(transaction -> writeAll(change));
        } catch (DataAccessException failure) {
            if (Race.isLostIn(failure)) {
                throw new StaleChange(change.audit().subject().id(), failure);
            }
            throw failure;
        }
    }

    private void writeAll(Change change) {
        receipts.acceptOrRefuse(change);
        intents.spend(change);
        if (change.next() != null && !store(change.next())) {
            throw new StaleChange(change.next().subject().key());
        }
        audit.append(change.audit());
        if (change.about() != null) {
            notices.post(change.about(), change.notices(), change.audit().at());
            wake(change.about(), change);
        }
    }

    private boolean store(Governed next) {
        return next instanceof BusinessRequest request ? requests.store(request) : governed.store(next);
    }

    private void wake(Subject about, Change change) {
        for (ProjectionKind kind : new TreeSet<>(change.wakeUps())) {
            waker.wake(Objects.requireNonNull(about), kind);
        }
    }
}
