package io.finopsbot.bot.slack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sockets in whose place there is another one: each is closed once all that came over it is answered. */
final class LeavingSockets {
    /** By then, what Slack sent over the old socket before it knew the new one has arrived. */
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Longer than Slack waits for an acknowledgement, and shorter than it leaves the old socket open. */
    private static final int MOST_PAUSES = 8;

    private final ScheduledExecutorService thread;
    private final List<OpenSocket> sockets = new CopyOnWriteArrayList<>();

    LeavingSockets(ScheduledExecutorService thread) {
        this.thread = thread;
    }

    void add(OpenSocket old) {
        sockets.add(old);
        closeOnceAnswered(old, MOST_PAUSES);
    }

    /** Hands all of them over to who asks, and closes none of them any more. */
    List<OpenSocket> release() {
        List<OpenSocket> released = List.copyOf(sockets);
        sockets.clear();
        return released;
    }

    private void closeOnceAnswered(OpenSocket old, int pauses) {
        var unused = thread.schedule(() -> look(old, pauses - 1), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look(OpenSocket old, int pausesLeft) {
        if (old.isBusy() && pausesLeft > 0) {
            closeOnceAnswered(old, pausesLeft);
        } else if (sockets.remove(old)) {
            old.close();
        }
    }
}
