package io.finopsbot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The sandbox's time: the real one and an offset. The offset stands in a file as whole seconds, which the bot reads too
 * ({@code -Dfinops.clock}), so that both always agree.
 */
public final class SandboxClock implements InstantSource {
    private final Path file;
    private volatile Duration offset = Duration.ZERO;

    public SandboxClock(Path file) {
        this.file = file;
        write();
    }

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(offset);
    }

    /** Where the offset stands. */
    public Path file() {
        return file;
    }

    /** Moves the time of sandbox and bot forward. */
    public synchronized void advance(Duration by) {
        offset = offset.plus(by);
        write();
    }

    private void write() {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, Long.toString(offset.toSeconds()));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The clock file cannot be written: " + file, e);
        }
    }
}
