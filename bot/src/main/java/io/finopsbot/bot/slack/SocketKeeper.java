package io.finopsbot.bot.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a socket open. When another one is wanted, it opens that first and closes the old one once all that came over it is
 * answered, so that there always is one and no answer is lost. Where Slack gives none, it asks again after a pause.
 */
final class SocketKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketKeeper.class);

    private final Function<Consumer<SlackSocket>, OpenSocket> opening;
    /** Of its own: however many messages are being handled, a socket can be opened. */
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    private final LeavingSockets leaving = new LeavingSockets(thread);
    private @Nullable OpenSocket current;
    private boolean running;
    private boolean changing;
    private String failure = "it is being opened";

    /** @param opening opens a socket; who is given is told when another one is wanted in its place */
    SocketKeeper(Function<Consumer<SlackSocket>, OpenSocket> opening) {
        this.opening = opening;
    }

    synchronized void start() {
        running = true;
        change();
    }

    synchronized boolean isRunning() {
        return running;
    }

    /** Why no socket is open; empty if one is. */
    synchronized Optional<String> trouble() {
        return current != null && current.isAlive() ? Optional.empty() : Optional.of(failure);
    }

    /** Takes nothing new, waits for what is being answered, though no longer than Slack does, and closes all. */
    void stop() {
        release().awaitThenClose();
    }

    /** From now on nothing that comes over them is taken, and no other one is opened. */
    private synchronized LastAnswers release() {
        running = false;
        List<OpenSocket> open = new ArrayList<>(leaving.release());
        if (current != null) {
            open.add(current);
            current = null;
        }
        failure = "it is closed";
        return LastAnswers.of(open);
    }

    /** Ends its thread. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    private synchronized void replace(SlackSocket old) {
        if (running && current != null && current.is(old)) {
            change();
        }
    }

    private void change() {
        if (!changing) {
            changing = true;
            thread.execute(() -> attempt(1));
        }
    }

    private void attempt(int number) {
        try {
            if (isRunning()) {
                take(opening.apply(this::replace));
            } else {
                giveUp();
            }
        } catch (RuntimeException refused) {
            again(number, refused);
        }
    }

    private synchronized void giveUp() {
        changing = false;
    }

    private synchronized void take(OpenSocket fresh) {
        changing = false;
        if (!running) {
            fresh.close();
            return;
        }
        if (current != null) {
            leaving.add(current);
        }
        current = fresh;
        failure = "it was closed";
        if (fresh.isLeaving()) {
            change();
        }
    }

    private synchronized void again(int number, RuntimeException refused) {
        if (!running) {
            changing = false;
            return;
        }
        failure = String.valueOf(refused.getMessage());
        Duration pause = SocketPause.after(number, refused);
        LOG.warn("No socket to Slack could be opened: {}. It is tried again in {} s.", failure, pause.toSeconds());
        var unused = thread.schedule(() -> attempt(number + 1), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
