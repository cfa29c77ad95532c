package io.finopsbot.bot.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** The sandbox's time: the real one and an offset in seconds, which stands in a file and is read at each call. */
final class OffsetClock implements InstantSource {
    /** The system property that names the file. Only taken when all addresses are of this machine. */
    static final String PROPERTY = "finops.clock";

    private final Path file;

    OffsetClock(Path file) {
        this.file = file;
    }

    @Override
    public Instant instant() {
        try {
            long seconds = Long.parseLong(Files.readString(file).strip());
            return InstantSource.system().instant().plusSeconds(seconds);
        } catch (IOException e) {
            throw new UncheckedIOException("The clock file cannot be read: " + file, e);
        }
    }
}
