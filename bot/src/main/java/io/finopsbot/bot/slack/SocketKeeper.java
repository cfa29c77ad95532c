package io.finopsbot.bot.slack;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a socket open. When Slack asks for another one, it opens that first and closes the old one once all that came over it
 * is answered, so that there always is one and no answer is lost.
 */
final class SocketKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(SocketKeeper.class);
    /** By then, what Slack sent over the old socket before it knew the new one has arrived. */
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Longer than Slack waits for an acknowledgement, and shorter than it leaves the old socket open. */
    private static final int MOST_PAUSES = 8;

    private final Opening opening;
    private final Executor workers;
    private final List<OpenSocket> leaving = new CopyOnWriteArrayList<>();
    private volatile @Nullable OpenSocket current;

    SocketKeeper(Opening opening, Executor workers) {
        this.opening = opening;
        this.workers = workers;
    }

    synchronized void open() throws IOException {
        current = opening.open(this::replace);
    }

    boolean isOpen() {
        return current != null;
    }

    /** Closes all, whatever is being answered. */
    synchronized void close() throws IOException {
        List<OpenSocket> all = new ArrayList<>(leaving);
        if (current != null) {
            all.add(current);
        }
        current = null;
        leaving.clear();
        for (OpenSocket socket : all) {
            socket.close();
        }
    }

    private void replace(SlackSocket asked) {
        workers.execute(() -> {
            try {
                replaceNow(asked);
            } catch (IOException | IllegalStateException failure) {
                // The old one is kept. Once Slack has closed it, the SDK looks for another one every few seconds.
                LOG.warn("Slack asked for another socket, and none could be opened: {}", failure.toString());
            }
        });
    }

    private synchronized void replaceNow(SlackSocket asked) throws IOException {
        OpenSocket old = current;
        if (old == null || !old.is(asked)) {
            return;
        }
        OpenSocket fresh = opening.open(this::replace);
        if (!fresh.isGreeted()) {
            fresh.close();
            throw new IOException("Slack did not greet on the new socket");
        }
        current = fresh;
        leaving.add(old);
        closeOnceAnswered(old, MOST_PAUSES);
    }

    private void closeOnceAnswered(OpenSocket old, int pauses) {
        CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS, workers)
                .execute(() -> {
                    if (old.isBusy() && pauses > 1) {
                        closeOnceAnswered(old, pauses - 1);
                    } else if (leaving.remove(old)) {
                        close(old);
                    }
                });
    }

    private static void close(OpenSocket old) {
        try {
            old.close();
        } catch (IOException failure) {
            LOG.warn("An old socket could not be closed: {}", failure.toString());
        }
    }

    /** How a socket is opened; who is given is told when Slack asks for another one in its place. */
    interface Opening {
        OpenSocket open(Consumer<SlackSocket> asked) throws IOException;
    }
}
