package io.finopsbot.sandbox.slack.team;

import io.finopsbot.sandbox.RealTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** One message a second and channel, by real time. */
@Component
public class PostingRate {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private final RealTime realTime;
    private final Map<String, Instant> lastPost = new ConcurrentHashMap<>();

    PostingRate(RealTime realTime) {
        this.realTime = realTime;
    }

    /** Whether a message may be posted now; if so, it counts. */
    public boolean allows(String channel) {
        AtomicBoolean allowed = new AtomicBoolean();
        lastPost.compute(channel, (id, last) -> {
            Instant now = realTime.now();
            boolean free = last == null || Duration.between(last, now).compareTo(PAUSE) >= 0;
            allowed.set(free);
            return free ? now : last;
        });
        return allowed.get();
    }
}
