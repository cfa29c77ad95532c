package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import java.util.List;
import java.util.Optional;

/** What a lead can choose from: accounts, regions and models of the configuration file. */
public record ApprovalOptions(List<Account> accounts, List<String> regions, List<Model> models) {
    public ApprovalOptions {
        accounts = List.copyOf(accounts);
        regions = List.copyOf(regions);
        models = List.copyOf(models);
    }

    /** The account with that id. */
    public Optional<Account> account(String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    /** The model of that platform with that id. */
    public Optional<Model> model(Platform platform, String id) {
        return models.stream()
                .filter(model -> model.platform() == platform && model.id().equals(id))
                .findFirst();
    }
}
