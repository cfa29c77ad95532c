package io.finopsbot.bot.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The values of the configuration file, for what runs without the bot. */
public final class FileValues {
    private FileValues() {}

    /**
     * By their path; none if no file is set.
     *
     * @throws IOException if it cannot be read; the message is a sentence for people
     */
    public static Map<String, String> of(Map<String, String> environment) throws IOException {
        String path = environment.getOrDefault("FINOPS_CONFIG", "").strip();
        if (path.isEmpty()) {
            return Map.of();
        }
        try {
            return ConfigurationFile.read(Path.of(path)).values();
        } catch (IOException unreadable) {
            throw new IOException(
                    "FINOPS_CONFIG=%s cannot be read: %s.".formatted(path, unreadable.getMessage()), unreadable);
        }
    }
}
