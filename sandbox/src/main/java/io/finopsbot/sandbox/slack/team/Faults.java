package io.finopsbot.sandbox.slack.team;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Errors that Slack shall answer with, whatever the app asks; to see how the bot bears it. */
@Component
public class Faults {
    private final Map<String, String> errorByMethod = new ConcurrentHashMap<>();

    /** From now on {@code method} (or {@code *}) answers {@code error}. */
    public void answer(String method, String error) {
        errorByMethod.put(method, error);
    }

    public void none() {
        errorByMethod.clear();
    }

    public Optional<String> of(String method) {
        return Optional.ofNullable(errorByMethod.getOrDefault(method, errorByMethod.get("*")));
    }
}
