package io.finopsbot.integrations.costs.athena;

import static io.trino.testing.TestingSession.testSessionBuilder;

import io.finopsbot.workflows.spend.SpendRow;
import io.trino.plugin.memory.MemoryConnectorFactory;
import io.trino.testing.LocalQueryRunner;
import io.trino.testing.MaterializedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Trino, embedded, in the place of Athena: it is what Athena's third engine is made of. Parameters go in as Athena takes them. */
final class TrinoEngine implements AutoCloseable {
    private final LocalQueryRunner runner = LocalQueryRunner.create(
            testSessionBuilder().setCatalog("memory").setSchema("default").build());

    TrinoEngine() {
        runner.createCatalog("memory", new MemoryConnectorFactory(), Map.of());
    }

    /** Makes a table of what that query gives. */
    void table(String name, String select) {
        runner.execute("CREATE TABLE " + name + " AS " + select);
    }

    List<SpendRow> answer(AthenaQuery query) {
        String using = query.parameters().isEmpty() ? "" : " USING " + String.join(", ", query.parameters());
        return runner
                .execute("EXECUTE IMMEDIATE " + GoldenTable.quoted(query.sql()) + using)
                .getMaterializedRows()
                .stream()
                .map(TrinoEngine::row)
                .toList();
    }

    @Override
    public void close() {
        runner.close();
    }

    private static SpendRow row(MaterializedRow row) {
        List<@Nullable String> cells = new ArrayList<>();
        for (Object field : row.getFields()) {
            cells.add(field == null ? null : field.toString());
        }
        return new ResultRow(cells).read();
    }
}
