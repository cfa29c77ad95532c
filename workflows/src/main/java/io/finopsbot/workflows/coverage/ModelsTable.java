package io.finopsbot.workflows.coverage;

import static java.util.Comparator.comparing;

import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.models.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The AI Models table: every model that may be approved, and every model that was, on both platforms.
 *
 * @param rows by vendor, then platform, then as the models are configured
 */
public record ModelsTable(List<ModelRow> rows) {
    public ModelsTable {
        rows = List.copyOf(rows);
    }

    /** The table of those models and scopes. A scope whose model is no longer configured has its row after the others. */
    public static ModelsTable of(ApprovalOptions options, List<GovernedScope> scopes) {
        Map<String, Model> models = new LinkedHashMap<>();
        options.models().forEach(model -> models.putIfAbsent(ModelRow.keyOf(model), model));
        Map<String, List<GovernedScope>> byModel = new LinkedHashMap<>();
        for (GovernedScope governed : scopes) {
            Model model = governed.scope().model();
            models.putIfAbsent(ModelRow.keyOf(model), model);
            byModel.computeIfAbsent(ModelRow.keyOf(model), key -> new ArrayList<>())
                    .add(governed);
        }
        return new ModelsTable(models.entrySet().stream()
                .map(entry -> new ModelRow(
                        entry.getValue(), options.accounts(), byModel.getOrDefault(entry.getKey(), List.of())))
                .sorted(comparing((ModelRow row) -> row.model().vendor().toLowerCase(Locale.ROOT))
                        .thenComparing(row -> row.model().platform()))
                .toList());
    }

    /** The row of that key. */
    public Optional<ModelRow> find(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
