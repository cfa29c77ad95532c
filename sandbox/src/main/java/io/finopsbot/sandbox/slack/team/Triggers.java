package io.finopsbot.sandbox.slack.team;

import io.finopsbot.sandbox.RealTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Trigger ids: each opens one view, for the person who acted, within three seconds of real time. */
@Component
public class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);
    private final RealTime realTime;
    private final Map<String, Trigger> byId = new ConcurrentHashMap<>();

    Triggers(RealTime realTime) {
        this.realTime = realTime;
    }

    public String issue(String person) {
        String id = UUID.randomUUID().toString();
        byId.put(id, new Trigger(person, realTime.now(), new AtomicBoolean()));
        return id;
    }

    /** Uses up a trigger id; the person who acted. */
    public String redeem(String id) {
        Trigger trigger = byId.get(id);
        if (trigger == null) {
            throw new SlackRefusal("invalid_trigger_id");
        }
        if (Duration.between(trigger.issued(), realTime.now()).compareTo(LIFE) > 0) {
            throw new SlackRefusal("expired_trigger_id");
        }
        if (!trigger.used().compareAndSet(false, true)) {
            throw new SlackRefusal("exchanged_trigger_id");
        }
        return trigger.person();
    }

    private record Trigger(String person, Instant issued, AtomicBoolean used) {}
}
