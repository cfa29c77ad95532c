package io.finopsbot.integrations.costs.ingest;

import io.finopsbot.integrations.costs.books.BookEngine;
import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.integrations.costs.duckdb.Limits;
import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.workflows.spend.CostArchive;
import io.finopsbot.workflows.spend.CostEngine;
import io.finopsbot.workflows.spend.Intake;
import io.finopsbot.workflows.spend.IntakeProgress;
import io.finopsbot.workflows.spend.Usd;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Public because {@link java.util.ServiceLoader} makes it. */
public final class FolderCostArchive implements CostArchive {
    @Override
    public Opened open(Map<String, String> environment, Map<String, String> file) {
        return new FolderArchive(ArchiveSettings.of(environment, file));
    }

    private static final class FolderArchive implements Opened {
        private final ExportFolder export;
        private final DuckDb duckDb;
        private final Deliveries deliveries;
        private final Ingest ingest;

        FolderArchive(ArchiveSettings settings) {
            CostFolder kept = settings.kept();
            this.export = new ExportFolder(settings.export());
            this.duckDb = DuckDb.open(Limits.writing(kept.root(), kept.scratch(), settings.export()));
            this.deliveries = new Deliveries(kept);
            this.ingest = new Ingest(kept, settings.reading(), duckDb);
        }

        @Override
        public List<YearMonth> delivered() {
            return export.months();
        }

        @Override
        public Intake takeIn(YearMonth month, IntakeProgress progress) {
            return intake(ingest.take(export.delivery(month), progress));
        }

        @Override
        public Optional<Intake> intake(YearMonth month) {
            return deliveries.last(month).map(FolderArchive::intake);
        }

        @Override
        public CostEngine engine() {
            return new BookEngine(duckDb, deliveries);
        }

        @Override
        public void close() {
            duckDb.close();
        }

        private static Intake intake(TakenIn taken) {
            return new Intake(
                    taken.month(),
                    taken.deliveredAt(),
                    taken.files().size(),
                    taken.lines(),
                    new Usd(taken.unblended()),
                    new Usd(taken.net()));
        }
    }
}
