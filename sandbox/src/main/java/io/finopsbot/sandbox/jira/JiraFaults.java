package io.finopsbot.sandbox.jira;

import org.springframework.stereotype.Component;

/** What shall go wrong at this Jira, to see how the bot bears it. */
@Component
final class JiraFaults {
    private static final CreationWatch NOBODY = new CreationWatch() {};

    private volatile CreationWatch watch = NOBODY;
    private volatile boolean down;

    CreationWatch watch() {
        return watch;
    }

    void watch(CreationWatch next) {
        watch = next;
    }

    void nobodyWatches() {
        watch = NOBODY;
    }

    boolean isDown() {
        return down;
    }

    void down(boolean next) {
        down = next;
    }
}
