package io.finopsbot.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the house is written in. */
public final class Sources {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    /** All Java files that a module is made of, in the order of their paths; there are always some. */
    public static List<Path> java(String module) {
        return files(module, "src/main/java", ".java");
    }

    /** All files of that ending below a folder of a module. */
    public static List<Path> files(String module, String folder, String ending) {
        Path root = ROOT.resolve(module).resolve(folder);
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> found = all.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalStateException("No " + ending + " below " + root);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands in it. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
