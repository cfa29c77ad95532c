package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.ModelStatus;
import io.finopsbot.workflows.models.ModelTerms;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a model may be had at all, as leads have decided about it. */
final class ModelTermsGuard {
    private ModelTermsGuard() {}

    /** Why the request may not have that model; empty if it may. */
    static Optional<Refusal> refusal(BusinessRequest request, CatalogueEntry entry, Circumstances circumstances) {
        ModelStanding standing = circumstances.standings().of(entry);
        ModelTerms terms = standing.terms();
        UnitId portfolio = request.fields().portfolio();
        Organisation organisation = circumstances.settings().organisation();
        return Guard.first(
                () -> blocked(standing),
                () -> Guard.when(
                        !terms.allow(portfolio),
                        Rule.MODEL_RESTRICTED,
                        entry.model().title(),
                        organisation.nameOf(portfolio),
                        terms.portfolios().stream().map(organisation::nameOf).collect(Collectors.joining(", "))));
    }

    /** Why the request may not have the model of its scope any more; a model that is gone from the catalogue may stay. */
    static Optional<Refusal> refusal(BusinessRequest request, Circumstances circumstances) {
        ApprovalScope scope = request.approvedScope();
        return circumstances
                .standings()
                .entry(scope.model().key())
                .flatMap(entry -> Guard.first(
                        () -> refusal(request, entry, circumstances),
                        () -> Guard.when(
                                !isCalledSo(scope, entry),
                                Rule.MODEL_CALLED_OTHERWISE,
                                entry.model().title(),
                                scope.region())));
    }

    private static boolean isCalledSo(ApprovalScope scope, CatalogueEntry entry) {
        boolean sameProfile = scope.bedrock()
                .map(bedrock -> entry.profileIn(bedrock.region()).equals(Optional.ofNullable(bedrock.profile())))
                .orElse(true);
        return sameProfile && entry.isOfferedIn(scope.region());
    }

    /** Why those fields may not suggest the model that they do; a model that is blocked everywhere is no suggestion. */
    static Optional<Refusal> suggestion(RequestFields fields, Circumstances circumstances) {
        if (fields.suggestedModel() == null) {
            return Optional.empty();
        }
        List<ModelStanding> suggested = circumstances.standings().withId(fields.suggestedModel());
        boolean allBlocked =
                suggested.stream().allMatch(standing -> blocked(standing).isPresent());
        return allBlocked ? suggested.stream().findFirst().flatMap(ModelTermsGuard::blocked) : Optional.empty();
    }

    /** Whether approving that model needs a second lead. */
    static boolean needsSecond(Model model, Circumstances circumstances) {
        return circumstances
                .standings()
                .entry(model.key())
                .map(entry -> circumstances.standings().of(entry).terms().secondApprover())
                .orElse(false);
    }

    private static Optional<Refusal> blocked(ModelStanding standing) {
        return Guard.when(
                standing.terms().status() == ModelStatus.BLOCKED,
                Rule.MODEL_BLOCKED,
                standing.model().title(),
                String.valueOf(standing.terms().reason()));
    }
}
