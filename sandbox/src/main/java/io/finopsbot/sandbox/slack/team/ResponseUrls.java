package io.finopsbot.sandbox.slack.team;

import io.finopsbot.sandbox.SandboxAddress;
import io.finopsbot.sandbox.SandboxClock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Response URLs: five uses within thirty minutes of the sandbox's time. */
@Component
public class ResponseUrls {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);
    private final SandboxClock clock;
    private final SandboxAddress address;
    private final Map<String, ResponseUrl> byId = new ConcurrentHashMap<>();

    ResponseUrls(SandboxClock clock, SandboxAddress address) {
        this.clock = clock;
        this.address = address;
    }

    public String issue(String channel, String person, @Nullable String sourceTs) {
        String id = UUID.randomUUID().toString();
        byId.put(id, new ResponseUrl(channel, person, sourceTs, clock.instant(), new AtomicInteger()));
        return address.baseUrl() + "/slack/respond/" + id;
    }

    /** Counts one use. */
    public ResponseUrl use(String id) {
        ResponseUrl url = byId.get(id);
        if (url == null) {
            throw new SlackRefusal("invalid_url");
        }
        if (Duration.between(url.issued(), clock.instant()).compareTo(LIFE) > 0) {
            throw new SlackRefusal("expired_url");
        }
        if (url.uses().incrementAndGet() > USES) {
            throw new SlackRefusal("used_url");
        }
        return url;
    }
}
