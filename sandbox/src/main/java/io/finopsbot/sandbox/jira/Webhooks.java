package io.finopsbot.sandbox.jira;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes events and has them sent from a thread of its own, so that nobody who calls Jira waits for a receiver. */
@Component
final class Webhooks implements AutoCloseable {
    private static final long HOLD_AT_MOST_MILLIS = 300;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread sender = new Thread(task, "jira-webhooks");
        sender.setDaemon(true);
        return sender;
    });
    private final WebhookOrder<WebhookDelivery> order = new WebhookOrder<>();
    private final AtomicLong numbers = new AtomicLong();
    private final WebhookSender sender;
    private volatile @Nullable URI address;

    Webhooks(WebhookSender sender) {
        this.sender = sender;
    }

    void to(@Nullable URI next) {
        address = next;
    }

    void faults(WebhookFaults faults) {
        order.faults(faults);
    }

    void announce(ObjectNode body) {
        URI target = address;
        if (target == null) {
            return;
        }
        WebhookDelivery delivery =
                new WebhookDelivery(target, "sandbox-webhook-" + numbers.incrementAndGet(), body.toString(), 0);
        thread.execute(() -> order.next(delivery).forEach(this::send));
        later(HOLD_AT_MOST_MILLIS, () -> order.rest().forEach(this::send));
    }

    private void send(WebhookDelivery delivery) {
        if (!sender.delivers(delivery)) {
            delivery.next().ifPresent(again -> later(again.pauseMillis(), () -> send(again)));
        }
    }

    private void later(long millis, Runnable task) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, thread).execute(task);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
