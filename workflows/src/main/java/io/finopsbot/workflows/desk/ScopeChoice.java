package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.Account;
import io.finopsbot.workflows.approval.ApprovalOptions;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.IamScope;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleName;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a lead chose and typed, not yet checked.
 *
 * @param agenticActions what the role may do besides, action by action
 * @param workspaceName the new workspace's name; empty on Bedrock, and when an existing one is joined
 * @param joins the request that holds the workspace or role which the scope is added to; null for a new one
 */
public record ScopeChoice(
        Platform platform,
        String modelId,
        String accountId,
        String region,
        IamScope iamScope,
        List<String> agenticActions,
        String workspaceName,
        @Nullable RequestNumber joins) {
    public ScopeChoice {
        agenticActions = List.copyOf(agenticActions);
    }

    /** The scope, if everything in it exists, and its name is valid and free; or what it adds to a claimed one. */
    Outcome<ChosenScope> checked(BusinessRequest request, Circumstances circumstances) {
        Anchor adopted = request.life().adopted();
        return adopted == null
                ? existing(request, circumstances)
                : Adoption.fixed(this, adopted, request).then(fixed -> fixed.existing(request, circumstances));
    }

    /** The same choice, in that place. */
    ScopeChoice in(String account, String place) {
        return new ScopeChoice(platform, modelId, account, place, iamScope, agenticActions, workspaceName, joins);
    }

    private Outcome<ChosenScope> existing(BusinessRequest request, Circumstances circumstances) {
        ApprovalOptions options = circumstances.settings().options();
        Optional<CatalogueEntry> entry = circumstances.standings().catalogue().find(platform, modelId);
        Optional<Account> account = options.account(accountId);
        if (entry.isEmpty()) {
            return Outcome.refused(Rule.FIELD_INVALID, "There is no model " + modelId + " on " + platform.title());
        }
        Optional<Refusal> refusal = ModelTermsGuard.refusal(request, entry.get(), circumstances);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (account.isEmpty()) {
            return Outcome.refused(
                    Rule.FIELD_INVALID, "There is no AWS account " + accountId + " in the configuration");
        }
        if (!options.regions().contains(region)) {
            return Outcome.refused(Rule.FIELD_INVALID, "There is no region " + region + " in the configuration");
        }
        if (!entry.get().isOfferedIn(region)) {
            return Outcome.refused(Rule.FIELD_INVALID, notOffered(options, entry.get()));
        }
        Optional<String> wrong = AgenticActions.problem(platform, iamScope, agenticActions);
        if (wrong.isPresent()) {
            return Outcome.refused(Rule.FIELD_INVALID, wrong.get());
        }
        return joins == null
                ? created(request, entry.get(), account.get(), circumstances)
                : JoinSpace.of(joins, request.number(), circumstances)
                        .then(space -> space.with(scope(entry.get(), account.get(), space.anchorName())));
    }

    private Outcome<ChosenScope> created(
            BusinessRequest request, CatalogueEntry entry, Account account, Circumstances circumstances) {
        Outcome<String> name =
                switch (platform) {
                    case BEDROCK -> Outcome.of(Adoption.role(request).value());
                    case CLAUDE_PLATFORM -> freeName(request, circumstances);
                };
        return name.then(free -> Outcome.of(new ChosenScope(scope(entry, account, free), null, List.of())));
    }

    private String notOffered(ApprovalOptions options, CatalogueEntry entry) {
        List<String> offered = options.regionsOf(entry);
        return entry.model().name() + " is not offered on " + platform.title() + " in " + region
                + (offered.isEmpty() ? "" : ". It is in " + String.join(", ", offered));
    }

    private ApprovalScope scope(CatalogueEntry entry, Account account, String name) {
        Model model = entry.model();
        return switch (platform) {
            case BEDROCK ->
                new BedrockScope(
                        model,
                        account,
                        region,
                        iamScope,
                        agenticActions,
                        entry.profileIn(region).orElse(null),
                        new RoleName(name));
            case CLAUDE_PLATFORM ->
                new ClaudePlatformScope(model, account, region, iamScope, agenticActions, new WorkspaceName(name));
        };
    }

    private Outcome<String> freeName(BusinessRequest request, Circumstances circumstances) {
        String typed = workspaceName.strip();
        if (!WorkspaceName.isValid(typed)) {
            return Outcome.refused(Rule.NAME_INVALID, typed);
        }
        WorkspaceName name = new WorkspaceName(typed);
        return taken(name, request, circumstances)
                .map(Outcome::<String>refused)
                .orElseGet(() -> Outcome.of(name.value()));
    }

    /** Why the request may not give a workspace that name; its own it may keep. */
    static Optional<Refusal> taken(WorkspaceName name, BusinessRequest request, Circumstances circumstances) {
        return circumstances
                .ledger()
                .holderOf(name)
                .filter(holder -> !holder.equals(request.number()))
                .map(holder -> Refusal.of(Rule.NAME_TAKEN, name, holder));
    }
}
