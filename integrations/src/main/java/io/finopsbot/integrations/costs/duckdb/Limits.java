package io.finopsbot.integrations.costs.duckdb;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an engine may see and use.
 *
 * @param folders all that it sees
 * @param scratch one of them, where it puts what does not fit into its memory; empty if nothing may be put anywhere
 * @param threads how many it works with
 */
public record Limits(List<Path> folders, String scratch, int threads) {
    /** What one engine may have; what needs more goes by way of the scratch folder. */
    private static final String MEMORY = "512MB";

    public Limits {
        folders = List.copyOf(folders);
    }

    /** Reads those folders, writes nothing, and uses every processor. */
    public static Limits reading(Path... folders) {
        return new Limits(List.of(folders), "", Runtime.getRuntime().availableProcessors());
    }

    /** Reads and writes, and leaves a processor to whatever else runs here. */
    public static Limits writing(Path folder, Path scratch, Path read) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new Limits(List.of(folder, read), scratch.toString(), threads);
    }

    List<String> settings() {
        String seen = folders.stream().map(folder -> quoted(folder.toString())).collect(Collectors.joining(", "));
        return List.of(
                "autoinstall_known_extensions = false",
                "autoload_known_extensions = false",
                "memory_limit = '" + MEMORY + "'",
                "temp_directory = " + quoted(scratch),
                "threads = " + threads,
                "preserve_insertion_order = false",
                "TimeZone = 'UTC'",
                "allowed_directories = [" + seen + "]",
                "enable_external_access = false",
                "lock_configuration = true");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
