package io.finopsbot.integrations.costs;

import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.integrations.costs.duckdb.Limits;
import io.finopsbot.integrations.costs.export.ExportFolder;
import io.finopsbot.workflows.spaces.WorkspaceTagKey;
import io.finopsbot.workflows.spend.CostSource;
import java.nio.file.Path;
import java.util.List;

/** The cost source over a folder, as an installation has it that sets nothing else. */
final class Costs {
    static final PlatformMatcher STANDARD = new PlatformMatcher("AWS Marketplace", List.of("Claude Platform on AWS"));

    private Costs() {}

    static CostSource of(Path folder) {
        return of(folder, WorkspaceTagKey.STANDARD, STANDARD);
    }

    static CostSource of(Path folder, String tag, PlatformMatcher matcher) {
        return new DuckDbCostSource(
                new ExportFolder(folder),
                new ExportSettings(folder, new WorkspaceTagKey(tag), matcher),
                DuckDb.open(Limits.reading(folder)));
    }
}
