package io.finopsbot.bot.coverage;

import io.finopsbot.workflows.coverage.ModelRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * As many rows as Slack takes in one table: 100 with the heads, and 10,000 characters in all cells together.
 *
 * @param number 1 for the first
 * @param pages how many pages there are
 */
record ModelsPage(List<ModelRow> rows, int number, int pages) {
    static final int MOST_ROWS = 99;
    /** Less than 10,000 by what the heads need. */
    private static final int MOST_CHARACTERS = 9_800;

    ModelsPage {
        rows = List.copyOf(rows);
    }

    /**
     * That page of those rows; the last one if there are not so many.
     *
     * @param characters how many characters a row's cells have
     */
    static ModelsPage of(List<ModelRow> rows, ToIntFunction<ModelRow> characters, int wanted) {
        List<List<ModelRow>> pages = pages(rows, characters);
        int number = Math.max(1, Math.min(wanted, pages.size()));
        return new ModelsPage(pages.get(number - 1), number, pages.size());
    }

    boolean isFirst() {
        return number == 1;
    }

    boolean isLast() {
        return number == pages;
    }

    private static List<List<ModelRow>> pages(List<ModelRow> rows, ToIntFunction<ModelRow> length) {
        List<List<ModelRow>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        int characters = 0;
        for (ModelRow row : rows) {
            List<ModelRow> page = pages.get(pages.size() - 1);
            int needed = length.applyAsInt(row);
            if (page.size() == MOST_ROWS || (characters + needed > MOST_CHARACTERS && !page.isEmpty())) {
                page = new ArrayList<>();
                pages.add(page);
                characters = 0;
            }
            page.add(row);
            characters += needed;
        }
        return pages;
    }
}
