package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.people.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says now, and on what terms its models stand: as leads have written and confirmed, else as it is
 * configured. Whoever wants to know that of a model asks here.
 */
public final class Standings {
    private final RequestLedger ledger;
    private final ModelCatalogue configured;

    public Standings(RequestLedger ledger, ModelCatalogue configured) {
        this.ledger = ledger;
        this.configured = configured;
    }

    /** All entries that count: those that are configured in their order, then those that leads have added. */
    public ModelCatalogue catalogue() {
        return catalogue(stored());
    }

    /** The entry of that {@link Model#key} that counts. */
    public Optional<CatalogueEntry> entry(String key) {
        @Nullable CatalogueEntry own = configured.find(key).orElse(null);
        return stored(Subject.model(key))
                .map(standing -> standing.entryOver(own))
                .orElseGet(() -> Optional.ofNullable(own));
    }

    /** How the model of that entry stands. */
    public ModelStanding of(CatalogueEntry entry) {
        ModelStanding untouched = ModelStanding.configured(entry);
        return stored(untouched.subject()).map(stored -> stored.as(entry)).orElse(untouched);
    }

    /** How that model stands; empty if the catalogue does not have it, or not any more. */
    public Optional<ModelStanding> find(Subject model) {
        return entry(model.id()).map(this::of);
    }

    /** What was recorded of that model, even if the catalogue does not have it. */
    Optional<ModelStanding> stored(Subject model) {
        return ledger.governed(ModelStanding.class, model);
    }

    /** How all models stand, in the order of the catalogue. */
    public List<ModelStanding> all() {
        Map<String, ModelStanding> stored = stored();
        return catalogue(stored).entries().stream()
                .map(entry -> Optional.ofNullable(stored.get(entry.model().key()))
                        .map(standing -> standing.as(entry))
                        .orElseGet(() -> ModelStanding.configured(entry)))
                .toList();
    }

    /** The models that may be asked for: all that are not blocked. */
    public List<Model> offered() {
        return models(standing -> standing.terms().status() != ModelStatus.BLOCKED);
    }

    /** The models that a workload of that portfolio may have. */
    public List<Model> offeredTo(UnitId portfolio) {
        return models(standing -> standing.terms().allow(portfolio));
    }

    /** All models with that id, on whatever platform. */
    List<ModelStanding> withId(String id) {
        return all().stream()
                .filter(standing -> standing.model().id().equals(id))
                .toList();
    }

    private List<Model> models(Predicate<ModelStanding> which) {
        return all().stream().filter(which).map(ModelStanding::model).toList();
    }

    private Map<String, ModelStanding> stored() {
        Map<String, ModelStanding> stored = new LinkedHashMap<>();
        ledger.governed(ModelStanding.class, Subject.Kind.MODEL)
                .forEach(standing -> stored.put(standing.model().key(), standing));
        return stored;
    }

    private ModelCatalogue catalogue(Map<String, ModelStanding> stored) {
        Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
        configured.entries().forEach(entry -> entries.put(entry.model().key(), entry));
        stored.forEach(
                (key, standing) -> standing.entryOver(entries.get(key)).ifPresent(entry -> entries.put(key, entry)));
        return new ModelCatalogue(List.copyOf(entries.values()));
    }
}
