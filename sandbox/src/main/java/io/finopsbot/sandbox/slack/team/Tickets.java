package io.finopsbot.sandbox.slack.team;

import io.finopsbot.sandbox.RandomText;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What opens a socket: each ticket one, and never a second. */
@Component
public class Tickets {
    private static final int LENGTH = 32;

    private final Set<String> unused = ConcurrentHashMap.newKeySet();

    public String issue() {
        String ticket = RandomText.anyCase(LENGTH);
        unused.add(ticket);
        return ticket;
    }

    /** Whether the ticket was issued and not used; from now on it is used. */
    public boolean redeem(String ticket) {
        return unused.remove(ticket);
    }
}
