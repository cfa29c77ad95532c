package io.finopsbot.bot.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** A new file that is there as a whole or not at all: it is written beside under another name, and named at the end. */
record WholeFile(Path path) {
    <T> T write(Function<Writer, T> writing) {
        try {
            refuseIfThere();
            Path part = Files.createTempFile(path.toAbsolutePath().getParent(), path.getFileName() + ".", ".part");
            try {
                T result = written(part, writing);
                refuseIfThere();
                Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
                return result;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UncheckedIOException(
                    path + " cannot be written (" + e + "). It must not be there yet.", new IOException(e));
        }
    }

    private static <T> T written(Path part, Function<Writer, T> writing) throws IOException {
        try (Writer file = Files.newBufferedWriter(part)) {
            return writing.apply(file);
        }
    }

    private void refuseIfThere() throws IOException {
        if (Files.exists(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }
}
