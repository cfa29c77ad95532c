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

    /**
     * The same, with somebody looking on who may give up. An engine that answers at once has nothing to show.
     *
     * @throws CostSource.CostsUnavailable also if it was given up
     */
    default List<SpendRow> answer(Question question, AnswerWatch watch) {
        return answer(question);
    }
}
