package io.finopsbot.bot.coverage;

import io.finopsbot.templates.Markup;
import io.finopsbot.workflows.coverage.ModelRow;
import io.finopsbot.workflows.coverage.ModelsTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models in a menu: what a person reads there, and what the choice is known by. */
public final class ModelOptions {
    private static final int LONGEST = 75;
    private static final int BEGINNING = 60;

    /** How many a menu takes. */
    public static final int MOST = 100;

    private ModelOptions() {}

    /** Those rows as options, as many as a menu takes. */
    public static List<Map<String, String>> of(List<ModelRow> rows) {
        return rows.stream()
                .limit(MOST)
                .map(row -> Map.of(
                        "name", cut(row.model().name()),
                        "platform", row.model().platform().title(),
                        "value", value(row)))
                .toList();
    }

    /** The row that was chosen, if it is still there. */
    static Optional<ModelRow> chosen(ModelsTable table, String value) {
        return table.rows().stream().filter(row -> value(row).equals(value)).findFirst();
    }

    /** The row's key; of one that is too long for a menu, what is enough to know it again. */
    static String value(ModelRow row) {
        String key = row.key();
        return key.length() <= LONGEST ? key : key.substring(0, BEGINNING) + "~" + Integer.toHexString(key.hashCode());
    }

    private static String cut(String name) {
        return Markup.beginning(name, LONGEST);
    }
}
