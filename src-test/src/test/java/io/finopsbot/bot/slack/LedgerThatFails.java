package io.finopsbot.bot.slack;

import io.finopsbot.fakes.InMemoryReceipts;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.Receipt;
import io.finopsbot.workflows.desk.Receipts;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Receipts that cannot be stored once, when told so. */
final class LedgerThatFails implements Receipts {
    private final InMemoryReceipts receipts = new InMemoryReceipts();
    private final AtomicBoolean fails = new AtomicBoolean();
    private final AtomicInteger stored = new AtomicInteger();

    void failsOnce() {
        fails.set(true);
    }

    /** How many events were stored. */
    int stored() {
        return stored.get();
    }

    @Override
    public boolean seen(String signature) {
        return receipts.seen(signature);
    }

    @Override
    public boolean accept(Receipt receipt) {
        return receipts.accept(receipt);
    }

    @Override
    public boolean acceptEvent(String eventId) {
        if (fails.compareAndSet(true, false)) {
            throw new IntegrationException("The ledger is away", Optional.empty(), null);
        }
        stored.incrementAndGet();
        return receipts.acceptEvent(eventId);
    }

    @Override
    public boolean seenEvent(String eventId) {
        return receipts.seenEvent(eventId);
    }
}
