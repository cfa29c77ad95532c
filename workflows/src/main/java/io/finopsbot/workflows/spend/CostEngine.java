package io.finopsbot.workflows.spend;

import java.util.List;

/** What answers questions about spend from the cost export. */
public interface CostEngine {
    /**
     * The answer: rows in falling order of unblended cost, ties by their values. Days of a month that was never delivered are
     * not in it.
     *
     * @throws CostSource.CostsUnavailable if the export cannot be read
     */
    List<SpendRow> answer(Question question);
}
