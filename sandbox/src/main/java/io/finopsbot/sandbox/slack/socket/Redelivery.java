package io.finopsbot.sandbox.slack.socket;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Sends events again that were not acknowledged, three times at most: at once, without Slack's pauses of a minute and of
 * five; and once the bot has a socket again, where it has none.
 */
@Component
class Redelivery {
    private static final int MOST = 3;

    private final Sockets sockets;
    private final Flights flights;
    private final Queue<Envelope> waiting = new ConcurrentLinkedQueue<>();

    Redelivery(Sockets sockets, Flights flights) {
        this.sockets = sockets;
        this.flights = flights;
    }

    /**
     * Takes what was not acknowledged; what is no event is not sent again.
     *
     * @param late whether the bot had it and said nothing in time
     */
    void notTaken(Envelope envelope, boolean late) {
        if (envelope.isEvent() && envelope.attempt() < MOST) {
            waiting.add(envelope.again(late ? "timeout" : "connection_failed"));
            resume();
        }
    }

    /** Sends what waits for a socket. */
    void resume() {
        while (sockets.open() > 0) {
            Envelope envelope = waiting.poll();
            if (envelope == null) {
                return;
            }
            send(envelope);
        }
    }

    private void send(Envelope envelope) {
        var unused = flights.send(envelope).whenCompleteAsync((answer, failure) -> {
            if (failure != null) {
                notTaken(envelope, failure instanceof TimeoutException);
            }
        });
    }
}
