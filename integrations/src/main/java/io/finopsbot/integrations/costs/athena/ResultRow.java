package io.finopsbot.integrations.costs.athena;

import io.finopsbot.workflows.spend.SpendRow;
import io.finopsbot.workflows.spend.Usd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result: texts all of them, as Athena gives them.
 *
 * @param cells the dimensions that were asked for, and then units, unblended cost, net cost and lines
 */
record ResultRow(List<@Nullable String> cells) {
    ResultRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    SpendRow read() {
        int dimensions = cells.size() - 4;
        return new SpendRow(
                cells.subList(0, dimensions),
                figure(dimensions),
                new Usd(figure(dimensions + 1)),
                new Usd(figure(dimensions + 2)),
                figure(dimensions + 3).longValueExact());
    }

    private BigDecimal figure(int index) {
        return new BigDecimal(Objects.requireNonNull(cells.get(index), "A figure is missing"));
    }
}
