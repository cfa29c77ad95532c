package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.TagSpellings;
import io.finopsbot.integrations.costs.books.Book;
import io.finopsbot.integrations.costs.books.BookWriter;
import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.integrations.costs.duckdb.Session;
import io.finopsbot.integrations.costs.export.Delivery;
import io.finopsbot.integrations.costs.segments.DeliveredFile;
import io.finopsbot.integrations.costs.segments.Part;
import io.finopsbot.integrations.costs.segments.Segment;
import io.finopsbot.integrations.costs.segments.SegmentWriter;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.IntakeProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes in a delivery: a segment a file, one book of all, and last the file that says that this one counts now. A file that was
 * taken in before is not read again, whatever it is called.
 */
public final class Ingest {
    private final CostFolder folder;
    private final Reading reading;
    private final DuckDb duckDb;
    private final Deliveries deliveries;

    public Ingest(CostFolder folder, Reading reading, DuckDb duckDb) {
        this.folder = folder;
        this.reading = reading;
        this.duckDb = duckDb;
        this.deliveries = new Deliveries(folder);
    }

    /**
     * Takes that delivery in.
     *
     * @throws CostsUnavailable if it cannot be read whole; what counted before still does
     */
    public TakenIn take(Delivery delivery, IntakeProgress progress) {
        try (Session session = duckDb.session()) {
            List<TakenFile> files = new ArrayList<>();
            long inAll = bytes(delivery.files());
            for (Path file : delivery.files()) {
                files.add(file(file, delivery.month(), session));
                progress.read(
                        files.size(),
                        delivery.files().size(),
                        files.stream().mapToLong(TakenFile::bytes).sum(),
                        inAll);
            }
            TakenIn taken = whole(delivery, files, session);
            files.forEach(file -> file.read().assertUnchanged());
            deliveries.replace(taken);
            return taken;
        } catch (IOException | SQLException e) {
            throw new CostsUnavailable(
                    "The cost export's delivery of %s cannot be taken in.".formatted(delivery.month()), e);
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private TakenFile file(Path path, YearMonth month, Session session) throws IOException, SQLException {
        ReadFile read = ReadFile.of(path);
        read.assertNotEmpty();
        SegmentWriter writer = new SegmentWriter(session);
        DeliveredFile file = look(read, writer);
        String content = content(read, month);
        String name = ContentName.of(List.of(content, reading.ofLines(), month.toString()));
        Segment segment = new Segment(folder.segment(name));
        folder.make(segment.folder(), made -> lines(read, file, month, new Segment(made), writer));
        folder.make(folder.part(part(name)), made -> writer.part(segment, new Part(made), reading.matchers()));
        read.assertUnchanged();
        return TakenFile.of(read, content, name, file.missing());
    }

    private static DeliveredFile look(ReadFile read, SegmentWriter writer) {
        try {
            return writer.look(read.path());
        } catch (IOException | SQLException e) {
            throw read.unreadable(e);
        }
    }

    /** Kept under the name of what the file held before it was read, and so only if it holds that still. */
    private void lines(ReadFile read, DeliveredFile file, YearMonth month, Segment segment, SegmentWriter writer) {
        try {
            writer.segment(file, month, TagSpellings.of(reading.tag()), segment);
        } catch (SQLException e) {
            read.assertUnchanged();
            throw read.unreadable(e);
        }
        read.assertUnchanged();
    }

    /** Read only if something about the file is another than it was. */
    private String content(ReadFile read, YearMonth month) throws IOException {
        Optional<TakenFile> same = deliveries.last(month).stream()
                .flatMap(last -> last.files().stream())
                .filter(taken -> taken.read().equals(read))
                .findFirst();
        return same.isPresent() ? same.get().content() : ContentName.of(read.path());
    }

    private TakenIn whole(Delivery delivery, List<TakenFile> files, Session session) throws IOException, SQLException {
        List<String> parts = files.stream().map(file -> part(file.segment())).toList();
        String name = ContentName.of(parts);
        Book book = new Book(folder.book(name));
        folder.make(
                book.folder(),
                made -> BookWriter.write(
                        parts.stream().map(folder::part).map(Part::new).toList(), new Book(made), session));
        List<Path> segments = files.stream()
                .map(file -> new Segment(folder.segment(file.segment())).lines())
                .toList();
        Sums lines = Sums.of(segments, "count(*)", session);
        if (!lines.equals(Sums.of(List.of(book.facts()), "sum(lines)", session))) {
            throw new IllegalStateException("The book %s does not hold what its lines come to".formatted(name));
        }
        return new TakenIn(delivery.month(), delivery.at(), files, name, lines.lines(), lines.unblended(), lines.net());
    }

    private String part(String segment) {
        return ContentName.of(List.of(segment, reading.ofClasses()));
    }
}
