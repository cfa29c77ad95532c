package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelCatalogue;
import java.util.List;
import java.util.Optional;

/**
 * What a lead can choose from.
 *
 * @param accounts of the configuration file
 * @param regions of the configuration file
 * @param catalogue as it is configured; what leads have written since, {@code Standings} knows
 */
public record ApprovalOptions(List<Account> accounts, List<String> regions, ModelCatalogue catalogue) {
    public ApprovalOptions {
        accounts = List.copyOf(accounts);
        regions = List.copyOf(regions);
    }

    /** The same, with that catalogue. */
    public ApprovalOptions with(ModelCatalogue others) {
        return new ApprovalOptions(accounts, regions, others);
    }

    /** The account with that id. */
    public Optional<Account> account(String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** All models, in their order. */
    public List<Model> models() {
        return catalogue.models();
    }

    /** Those of the configured regions in which that model is offered. */
    public List<String> regionsOf(CatalogueEntry entry) {
        return regions.stream().filter(entry::isOfferedIn).toList();
    }
}
