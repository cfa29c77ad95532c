package io.finopsbot.integrations.costs.ingest;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.YearMonth;
import org.springframework.util.FileSystemUtils;

/**
 * Where costs are kept, one folder a kind of thing. What is in a named folder was written whole: it comes there by one rename.
 *
 * @param root all of it; made when it is first needed
 */
public record CostFolder(Path root) {
    /** The environment variable that names it. */
    public static final String SETTING = "FINOPS_COST_FOLDER";

    /** Beside the database's file. */
    public static final String STANDARD = "./data/costs";

    /** What is being written; nothing in it is ever read. */
    public Path scratch() {
        return root.resolve("scratch");
    }

    /** Which delivery of that month counts. */
    public Path delivery(YearMonth month) {
        return root.resolve("deliveries").resolve(month + ".json");
    }

    Path segment(String name) {
        return root.resolve("segments").resolve(name);
    }

    Path part(String name) {
        return root.resolve("parts").resolve(name);
    }

    Path book(String name) {
        return root.resolve("books").resolve(name);
    }

    /** Makes that folder of what is written, unless it is there: the same name means the same content. */
    void make(Path folder, Writing writing) throws IOException, SQLException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(scratch());
        Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(scratch(), "making");
        try {
            writing.into(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return;
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    /** What fills a folder. */
    @FunctionalInterface
    interface Writing {
        void into(Path folder) throws IOException, SQLException;
    }
}
