package io.finopsbot.workflows.models;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The models that an installation knows. */
public record ModelCatalogue(List<CatalogueEntry> entries) {
    public ModelCatalogue {
        entries = List.copyOf(entries);
    }

    /** The entry of the model of that platform with that id. */
    public Optional<CatalogueEntry> find(Platform platform, String id) {
        return entries.stream()
                .filter(entry -> entry.model().platform() == platform
                        && entry.model().id().equals(id))
                .findFirst();
    }

    /** The entry of the model of that {@link Model#key}. */
    public Optional<CatalogueEntry> find(String key) {
        return entries.stream().filter(entry -> entry.model().key().equals(key)).findFirst();
    }

    /** All models, in their order. */
    public List<Model> models() {
        return entries.stream().map(CatalogueEntry::model).toList();
    }

    /** The models that somebody may mean: those of that id or name if there are any, else those whose id or name contain it. */
    public List<Model> meant(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Model> exactly = models().stream()
                .filter(model -> lower(model.id()).equals(wanted)
                        || lower(model.name()).equals(wanted)
                        || model.key().equals(wanted))
                .toList();
        return exactly.isEmpty()
                ? models().stream()
                        .filter(model -> lower(model.id()).contains(wanted)
                                || lower(model.name()).contains(wanted))
                        .toList()
                : exactly;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
