package io.finopsbot.story;

import org.jspecify.annotations.Nullable;

/**
 * One bot for the tests that leave it as they found it, because a start takes long. Each makes requests of its own. It ends
 * with the tests.
 */
final class SharedBot {
    private static @Nullable RunningBot running;

    private SharedBot() {}

    static synchronized RunningBot running() {
        RunningBot bot = running;
        if (bot == null) {
            bot = RunningBot.onH2();
            running = bot;
        }
        return bot;
    }
}
