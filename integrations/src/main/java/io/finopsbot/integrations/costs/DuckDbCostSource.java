package io.finopsbot.integrations.costs;

import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.integrations.costs.export.Delivery;
import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.workflows.spend.CostSource;
import io.finopsbot.workflows.spend.PlatformMonth;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a month of Claude Platform from the last delivery of the export, whole or not at all. */
final class DuckDbCostSource implements CostSource, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DuckDbCostSource.class);

    private final ExportFolder folder;
    private final ExportSettings settings;
    private final DuckDb engine;

    DuckDbCostSource(ExportFolder folder, ExportSettings settings, DuckDb engine) {
        this.folder = folder;
        this.settings = settings;
        this.engine = engine;
    }

    @Override
    public PlatformMonth read(YearMonth month) {
        Delivery delivery = folder.delivery(month);
        try {
            MonthQuery query = MonthQuery.of(delivery, columns(delivery), settings);
            return new MonthRows(engine.query(query.sql(), query.values(), MonthRow::read)).of(delivery);
        } catch (SQLException e) {
            LOG.warn(
                    "The cost export's delivery of {} in {} cannot be read: {}",
                    month,
                    delivery.export(),
                    e.getMessage());
            throw new CostsUnavailable(
                    "The cost export's delivery of %s cannot be read: one of its %d data files is damaged or not what CUR 2.0 has."
                            .formatted(month, delivery.files().size()),
                    e);
        }
    }

    @Override
    public void close() throws SQLException {
        engine.close();
    }

    private ExportColumns columns(Delivery delivery) throws SQLException {
        TreeMap<String, Set<String>> byFile = new TreeMap<>();
        for (Path file : delivery.files()) {
            byFile.put(String.valueOf(file.getFileName()), columnsOf(file));
        }
        return ExportColumns.of(byFile);
    }

    private Set<String> columnsOf(Path file) throws SQLException {
        if (!file.toString().endsWith(".parquet")) {
            throw new CostsUnavailable(
                    ("The data file %s of the cost export is no Parquet file, and messages are answered"
                                    + " from Parquet alone so far: choose Parquet as the export's format.")
                            .formatted(file.getFileName()));
        }
        try {
            return new TreeSet<>(engine.query(
                    "SELECT name FROM parquet_schema($1)", List.of(file.toString()), row -> row.getString("name")));
        } catch (SQLException e) {
            LOG.warn("The data file {} of the cost export cannot be read: {}", file, e.getMessage());
            throw new CostsUnavailable(
                    "The data file %s of the cost export cannot be read: it is damaged, or no Parquet file."
                            .formatted(file.getFileName()),
                    e);
        }
    }
}
