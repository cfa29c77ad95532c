package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelCatalogue;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.people.UnitId;
import java.util.List;
import java.util.Optional;

/** On what terms the models stand now: as leads have confirmed, else as they are configured. */
public final class Standings {
    private final RequestLedger ledger;
    private final ModelCatalogue catalogue;

    public Standings(RequestLedger ledger, ModelCatalogue catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    /** How the model of that entry stands. */
    public ModelStanding of(CatalogueEntry entry) {
        ModelStanding configured = ModelStanding.configured(entry);
        return ledger.governed(ModelStanding.class, configured.subject())
                .map(stored -> stored.as(entry))
                .orElse(configured);
    }

    /** How that model stands; empty if the catalogue does not have it any more. */
    public Optional<ModelStanding> find(Subject model) {
        return catalogue.find(model.id()).map(this::of);
    }

    /** How all models stand, in the order of the catalogue. */
    public List<ModelStanding> all() {
        return catalogue.entries().stream().map(this::of).toList();
    }

    /** The models that may be asked for: all that are not blocked. */
    public List<Model> offered() {
        return all().stream()
                .filter(standing -> standing.terms().status() != ModelStatus.BLOCKED)
                .map(ModelStanding::model)
                .toList();
    }

    /** The models that a workload of that portfolio may have. */
    public List<Model> offeredTo(UnitId portfolio) {
        return all().stream()
                .filter(standing -> standing.terms().allow(portfolio))
                .map(ModelStanding::model)
                .toList();
    }

    /** All models with that id, on whatever platform. */
    List<ModelStanding> withId(String id) {
        return all().stream()
                .filter(standing -> standing.model().id().equals(id))
                .toList();
    }
}
