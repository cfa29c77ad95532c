package io.finopsbot.sandbox.slack.socket;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** The sockets that the bot holds open. */
@Component
public class Sockets {
    private static final int MOST = 10;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();

    /** How many are open. */
    public int open() {
        return usable().size();
    }

    /** How many were ever opened. */
    public int opened() {
        return opened.get();
    }

    /** Asks the bot to open new ones instead of all that are open, as Slack does every few hours. */
    public void refresh() {
        each(socket -> socket.askToLeave("refresh_requested"));
    }

    /** Tells the bot that all that are open will be closed in a moment, as before Slack restarts. */
    public void warn() {
        each(socket -> socket.askToLeave("warning"));
    }

    /** Closes all at once, as when Slack restarts. */
    public void cut() {
        each(Socket::cut);
    }

    /** Whether there are as many as Slack lets an app have. */
    boolean areFull() {
        return open() >= MOST;
    }

    void add(Socket socket) {
        sockets.add(socket);
        opened.incrementAndGet();
    }

    void remove(String id) {
        sockets.removeIf(socket -> socket.id().equals(id));
    }

    /** One of them, each in its turn; one that was asked to leave only while there is no other. */
    Optional<Socket> any() {
        List<Socket> usable = usable();
        List<Socket> staying =
                usable.stream().filter(socket -> !socket.isLeaving()).toList();
        List<Socket> candidates = staying.isEmpty() ? usable : staying;
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(Math.floorMod(turn.getAndIncrement(), candidates.size())));
    }

    private List<Socket> usable() {
        return sockets.stream().filter(Socket::isOpen).toList();
    }

    private void each(Act act) {
        for (Socket socket : usable()) {
            try {
                act.on(socket);
            } catch (IOException e) {
                // It closed at that very moment: there is nothing left to ask or to cut.
                sockets.remove(socket);
            }
        }
    }

    private interface Act {
        void on(Socket socket) throws IOException;
    }
}
