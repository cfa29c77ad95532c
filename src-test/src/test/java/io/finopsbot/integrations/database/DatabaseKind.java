package io.finopsbot.integrations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that the bot works with. Every test that takes one gets a fresh one of each. */
public enum DatabaseKind {
    H2 {
        @Override
        public String freshUrl() {
            return "jdbc:h2:file:" + temporaryFolder().resolve("finops");
        }
    },
    POSTGRESQL {
        @Override
        public String freshUrl() {
            return PostgresServer.running().freshSchema("finops_" + COUNT.incrementAndGet());
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The address of an empty database that nobody else uses. */
    public abstract String freshUrl();

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("finops-h2");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
