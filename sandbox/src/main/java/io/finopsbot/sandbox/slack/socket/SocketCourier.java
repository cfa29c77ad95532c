package io.finopsbot.sandbox.slack.socket;

import io.finopsbot.sandbox.slack.client.Courier;
import io.finopsbot.sandbox.slack.client.Delivery;
import io.finopsbot.sandbox.slack.client.Reply;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Delivers over one of the sockets that the bot holds open. */
final class SocketCourier implements Courier {
    private final Sockets sockets;
    private final Flights flights;
    private final Redelivery redelivery;

    SocketCourier(Sockets sockets, Flights flights, Redelivery redelivery) {
        this.sockets = sockets;
        this.flights = flights;
        this.redelivery = redelivery;
    }

    @Override
    public Reply deliver(Delivery delivery) {
        Envelope envelope = Envelope.first(delivery);
        try {
            return Reply.overSocket(flights.send(envelope).get());
        } catch (ExecutionException e) {
            boolean late = e.getCause() instanceof TimeoutException;
            redelivery.notTaken(envelope, late);
            return Reply.lostOverSocket(late ? "operation_timeout" : "dispatch_failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the bot.", e);
        }
    }

    @Override
    public boolean knowsTheBot() {
        return sockets.opened() > 0;
    }

    @Override
    public boolean isOpen() {
        return sockets.open() > 0;
    }
}
