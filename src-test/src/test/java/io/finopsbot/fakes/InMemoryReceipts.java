package io.finopsbot.fakes;

import io.finopsbot.workflows.desk.Receipt;
import io.finopsbot.workflows.desk.Receipts;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was accepted, known until the test ends. */
public final class InMemoryReceipts implements Receipts {
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final Set<String> events = ConcurrentHashMap.newKeySet();

    @Override
    public boolean seen(String signature) {
        return nonces.containsKey(signature);
    }

    @Override
    public boolean accept(Receipt receipt) {
        return receipt.nonce().equals(nonces.merge(receipt.signature(), receipt.nonce(), (first, later) -> first));
    }

    @Override
    public boolean acceptEvent(String eventId) {
        return events.add(eventId);
    }

    @Override
    public boolean seenEvent(String eventId) {
        return events.contains(eventId);
    }
}
