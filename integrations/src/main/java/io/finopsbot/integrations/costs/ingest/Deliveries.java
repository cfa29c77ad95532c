package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.books.Book;
import io.finopsbot.integrations.costs.books.Books;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Which delivery counts for each month: one small file each, replaced by one rename. */
public final class Deliveries implements Books {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CostFolder folder;

    public Deliveries(CostFolder folder) {
        this.folder = folder;
    }

    /**
     * What was taken in last for that month; empty if nothing ever was.
     *
     * @throws CostsUnavailable if its file cannot be read
     */
    public Optional<TakenIn> last(YearMonth month) {
        Path file = folder.delivery(month);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), TakenIn.class));
        } catch (IOException | JacksonException e) {
            throw new CostsUnavailable(
                    "What was taken in of %s cannot be read (%s). Remove that file, and run: finops cost ingest --month %s"
                            .formatted(month, file, month),
                    e);
        }
    }

    @Override
    public Optional<Book> of(YearMonth month) {
        return last(month).map(delivery -> new Book(folder.book(delivery.book())));
    }

    void replace(TakenIn delivery) throws IOException {
        Path file = folder.delivery(delivery.month());
        Files.createDirectories(folder.scratch());
        Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(folder.scratch(), "delivery", ".json");
        Files.write(unfinished, JSON.writeValueAsBytes(delivery));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
