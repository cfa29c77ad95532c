package io.finopsbot.sandbox.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file into which the bot writes what it has to say. */
record BotLog(Path file) {
    private static final int LAST = 40;

    /** The last lines, for a person who wants to know why the bot does not run. */
    String tail() {
        try {
            List<String> lines = Files.readAllLines(file);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
        } catch (IOException e) {
            return "(its log cannot be read: " + file + ")";
        }
    }
}
