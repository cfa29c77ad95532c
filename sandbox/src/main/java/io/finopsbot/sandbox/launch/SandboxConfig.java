package io.finopsbot.sandbox.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** The bot's configuration file that fits the sandbox's people, accounts and models. */
public final class SandboxConfig {
    private SandboxConfig() {}

    /** Writes it into the work folder, if it is not there yet; where it stands. */
    public static Path writeInto(Path workFolder) {
        Path file = workFolder.resolve("finops.yaml");
        if (Files.exists(file)) {
            return file;
        }
        try (InputStream yaml = Objects.requireNonNull(SandboxConfig.class.getResourceAsStream("finops.yaml"))) {
            Files.copy(yaml, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The configuration cannot be written: " + file, e);
        }
    }
}
