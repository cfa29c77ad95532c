package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.approval.Model;
import io.finopsbot.workflows.approval.Platform;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.Optional;

/** What a lead chose and typed, not yet checked. */
public record ScopeChoice(
        Platform platform, String modelId, String accountId, String region, IamScope iamScope, String workspaceName) {

    /** The scope, if everything in it exists, and its name is valid and free. */
    Outcome<ClaudePlatformScope> checked(Circumstances circumstances) {
        Optional<Model> model = circumstances.settings().options().model(platform, modelId);
        Optional<Account> account = circumstances.settings().options().account(accountId);
        if (model.isEmpty()) {
            return Outcome.refused(Rule.FIELD_INVALID, "There is no model " + modelId + " on " + platform.title());
        }
        if (account.isEmpty()) {
            return Outcome.refused(
                    Rule.FIELD_INVALID, "There is no AWS account " + accountId + " in the configuration");
        }
        if (!circumstances.settings().options().regions().contains(region)) {
            return Outcome.refused(Rule.FIELD_INVALID, "There is no region " + region + " in the configuration");
        }
        return freeName(circumstances)
                .then(name -> Outcome.of(new ClaudePlatformScope(model.get(), account.get(), region, iamScope, name)));
    }

    private Outcome<WorkspaceName> freeName(Circumstances circumstances) {
        String typed = workspaceName.strip();
        if (!WorkspaceName.isValid(typed)) {
            return Outcome.refused(Rule.NAME_INVALID, typed);
        }
        WorkspaceName name = new WorkspaceName(typed);
        Optional<RequestNumber> holder = circumstances.ledger().holderOf(name);
        return holder.isPresent() ? Outcome.refused(Rule.NAME_TAKEN, name, holder.get()) : Outcome.of(name);
    }
}
