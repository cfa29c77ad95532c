package io.finopsbot.bench.cost;

import io.finopsbot.workflows.spend.CostArchive;
import io.finopsbot.workflows.spend.CostEngine;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** How long answers take, and how much longer by hand over the delivered files. */
final class AnswerFigures {
    private static final int RUNS = 5;

    private AnswerFigures() {}

    static void print(GeneratedMonth month, Path kept) throws SQLException {
        List<Double> all = new ArrayList<>();
        double ratios = 0;
        List<Asked> questions = FortyQuestions.all();
        CostArchive archive = ServiceLoader.load(CostArchive.class).findFirst().orElseThrow();
        Map<String, String> environment =
                Map.of("FINOPS_COST_EXPORT", month.folder().toString(), "FINOPS_COST_FOLDER", kept.toString());
        try (CostArchive.Opened opened = archive.open(environment, Map.of());
                Connection byHand = DriverManager.getConnection("jdbc:duckdb:")) {
            CostEngine engine = opened.engine();
            engine.answer(questions.get(0).question());
            for (Asked asked : questions) {
                List<Double> ours = times(() -> engine.answer(asked.question()));
                List<Double> theirs = times(() -> ask(byHand, asked.sql().formatted(list(month))));
                all.addAll(ours);
                ratios += Math.log(Figures.median(theirs) / Figures.median(ours));
            }
        }
        Figures.print("answer.p99_ms", Figures.percentile(all, 99));
        Figures.print("answer.speedup", Math.exp(ratios / questions.size()));
    }

    private static List<Double> times(Timed timed) throws SQLException {
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            timed.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private static void ask(Connection byHand, String sql) throws SQLException {
        try (Statement statement = byHand.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getObject(2);
            }
        }
    }

    private static String list(GeneratedMonth month) {
        return month.files().stream().map(file -> "'" + file + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    /** What is timed. */
    private interface Timed {
        void run() throws SQLException;
    }
}
