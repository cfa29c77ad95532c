package io.finopsbot.integrations.costs.athena;

import io.finopsbot.integrations.costs.BedrockMatcher;
import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.PlatformMatcher;
import io.finopsbot.integrations.costs.TagSpellings;
import io.finopsbot.integrations.costs.books.BookEngine;
import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.integrations.costs.duckdb.Limits;
import io.finopsbot.integrations.costs.duckdb.Session;
import io.finopsbot.integrations.costs.export.Delivery;
import io.finopsbot.integrations.costs.ingest.CostFolder;
import io.finopsbot.integrations.costs.ingest.Deliveries;
import io.finopsbot.integrations.costs.ingest.Ingest;
import io.finopsbot.integrations.costs.ingest.Reading;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The same rows in books, which DuckDB answers from, and in a raw table, which Trino answers from. */
final class BothEngines implements AutoCloseable {
    static final List<YearMonth> MONTHS = List.of(YearMonth.of(2026, 4), YearMonth.of(2026, 5), YearMonth.of(2026, 6));

    private static final WorkspaceTagKey TAG = new WorkspaceTagKey(WorkspaceTagKey.STANDARD);
    private static final Matchers MATCHERS = new Matchers(
            new PlatformMatcher("AWS Marketplace", List.of("Claude Platform on AWS")),
            new BedrockMatcher(
                    List.of(
                            "AmazonBedrock",
                            "AmazonBedrockService",
                            "AmazonBedrockFoundationModels",
                            "AmazonBedrockAgentCore"),
                    "(Amazon Bedrock Edition)"));

    private final String name;
    private final TrinoEngine trino;
    private final DuckDb duckDb;
    private final BookEngine books;
    private final TableColumns columns;

    BothEngines(String name, GoldenTable table, TrinoEngine trino, Path folder) throws SQLException {
        this.name = name;
        this.trino = trino;
        trino.table(
                name,
                "SELECT *, date_format(bill_billing_period_start_date, '%Y-%m') AS billing_period FROM ("
                        + table.select() + ")");
        Set<String> names = new LinkedHashSet<>(table.columns().keySet());
        names.add(TableColumns.PARTITION);
        this.columns = new TableColumns(names);
        this.duckDb =
                DuckDb.open(new Limits(List.of(folder), folder.resolve("spill").toString(), 1));
        CostFolder costs = new CostFolder(folder.resolve(name));
        Path file = folder.resolve(name + ".parquet");
        try (Session session = duckDb.session()) {
            session.execute("COPY (" + table.select() + ") TO $1 (FORMAT parquet)", file.toString());
        }
        Ingest ingest = new Ingest(costs, new Reading(TAG, MATCHERS), duckDb);
        MONTHS.forEach(month -> ingest.take(
                new Delivery(folder, month, List.of(file), Instant.parse("2026-06-03T06:00:00Z")),
                (files, filesInAll, bytes, bytesInAll) -> {}));
        this.books = new BookEngine(duckDb, new Deliveries(costs));
    }

    List<SpendRow> fromBooks(Question question) {
        return books.answer(question);
    }

    List<SpendRow> fromRawTable(Question question) {
        return trino.answer(query(question));
    }

    AthenaQuery query(Question question) {
        return AthenaQuery.of(question, new RawLines(name, columns, TagSpellings.of(TAG)), MATCHERS);
    }

    @Override
    public void close() throws SQLException {
        duckDb.close();
    }
}
