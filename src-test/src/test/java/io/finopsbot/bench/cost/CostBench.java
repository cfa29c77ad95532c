package io.finopsbot.bench.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** {@code src-test/bench/run cost [rows]}: prints its figures, a line each. */
final class CostBench {
    private static final int RESTATED = 3;

    private CostBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        long rows = Long.parseLong(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        Path work = Path.of(arguments[0]).toAbsolutePath();
        GeneratedMonth month = GeneratedMonth.of(work, rows);
        Path kept = work.resolve("kept");
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Map<String, Double> theirs = fresh(BareIngest.class, month, work.resolve("bare"));
            Map<String, Double> own = fresh(OurIngest.class, month, kept);
            bare.add(Objects.requireNonNull(theirs.get("took_s")));
            ours.add(Objects.requireNonNull(own.get("took_s")));
            memory.add(Objects.requireNonNull(own.get("rss_mb")));
            starts.add(Objects.requireNonNull(own.get("start_s")));
        }
        FileSystemUtils.deleteRecursively(work.resolve("bare"));
        Figures.print("rows", (double) rows);
        Figures.print("ingest.start_s", Figures.median(starts));
        Figures.print("ingest.s", Figures.median(ours));
        Figures.print("ingest.ratio", Figures.median(ours) / Figures.median(bare));
        Figures.print("ingest.peak_rss_mb", Figures.median(memory));
        AnswerFigures.print(month, kept);
        month.restate(RESTATED, rows, 1);
        Map<String, Double> again = Child.run(OurIngest.class, month.folder().toString(), kept.toString());
        month.restate(RESTATED, rows, 0);
        Figures.print("reingest.ratio", Objects.requireNonNull(again.get("took_s")) / Figures.median(ours));
    }

    private static Map<String, Double> fresh(Class<?> program, GeneratedMonth month, Path into)
            throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(into);
        Files.createDirectories(into);
        return Child.run(program, month.folder().toString(), into.toString());
    }
}
