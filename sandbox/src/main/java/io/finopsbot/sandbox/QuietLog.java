package io.finopsbot.sandbox;

import java.nio.file.Path;

/** Sends what the server logs into a file, so that the console is for people and programs. */
final class QuietLog {
    private QuietLog() {}

    static void into(Path workFolder) {
        System.setProperty("logging.threshold.console", "OFF");
        System.setProperty(
                "logging.file.name", workFolder.resolve("sandbox.log").toString());
    }
}
