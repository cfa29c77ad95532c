package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.BedrockMatcher;
import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.PlatformMatcher;
import io.finopsbot.integrations.costs.books.BookEngine;
import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.integrations.costs.duckdb.Limits;
import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import io.finopsbot.workflows.spend.CostPeriod;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Takes in what is delivered below a folder, as an installation does that sets nothing. */
public final class TakenCosts implements AutoCloseable {
    private static final Matchers STANDARD = new Matchers(
            new PlatformMatcher("AWS Marketplace", List.of("Claude Platform on AWS")),
            new BedrockMatcher(List.of("AmazonBedrock", "AmazonBedrockService"), "(Amazon Bedrock Edition)"));

    private final Path exports;
    private final CostFolder folder;
    private final DuckDb duckDb;

    public TakenCosts(Path root) {
        this.exports = root.resolve("exports");
        this.folder = new CostFolder(root.resolve("costs"));
        this.duckDb = DuckDb.open(new Limits(List.of(root), folder.scratch().toString(), 2));
    }

    /** Where exports are delivered. */
    public Path exports() {
        return exports;
    }

    /** Takes in the last delivery of July. */
    public TakenIn take() {
        return new Ingest(folder, new Reading(new WorkspaceTagKey("finops-workspace"), STANDARD), duckDb)
                .take(
                        new ExportFolder(exports).delivery(ExportOnDisk.JULY),
                        (files, filesInAll, bytes, bytesInAll) -> {});
    }

    /** What counts for July. */
    Optional<TakenIn> last() {
        return new Deliveries(folder).last(ExportOnDisk.JULY);
    }

    /** The answer to a question about July. */
    List<SpendRow> answer(java.util.function.UnaryOperator<Question> asked) {
        return new BookEngine(duckDb, new Deliveries(folder))
                .answer(asked.apply(Question.of(CostPeriod.of(ExportOnDisk.JULY))));
    }

    @Override
    public void close() throws SQLException {
        duckDb.close();
    }
}
