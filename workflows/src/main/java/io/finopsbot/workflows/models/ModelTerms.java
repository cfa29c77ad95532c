package io.finopsbot.workflows.models;

import io.finopsbot.workflows.people.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a model may be approved.
 *
 * @param portfolios of a restricted model: those that may have it; empty if all may
 * @param secondApprover of a restricted model: whether a second lead has to confirm each approval
 * @param reason why it is blocked; of other models null, or why they are what they are
 */
public record ModelTerms(
        ModelStatus status,
        List<UnitId> portfolios,
        boolean secondApprover,
        @Nullable String reason) {
    public ModelTerms {
        portfolios = List.copyOf(portfolios);
        boolean restricts = secondApprover || !portfolios.isEmpty();
        if (restricts != (status == ModelStatus.RESTRICTED)) {
            throw new IllegalArgumentException(
                    restricts
                            ? "Portfolios and a second approver are for a restricted model, not for one that is "
                                    + status
                            : "A restricted model names the portfolios that may have it, or needs a second approver");
        }
        if (status == ModelStatus.BLOCKED && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("A blocked model has a reason");
        }
    }

    /** For everybody. */
    public static ModelTerms approved() {
        return new ModelTerms(ModelStatus.APPROVED, List.of(), false, null);
    }

    /** For those portfolios only; with a second lead, if one is asked for. */
    public static ModelTerms restricted(List<UnitId> portfolios, boolean secondApprover) {
        return new ModelTerms(ModelStatus.RESTRICTED, portfolios, secondApprover, null);
    }

    /** For nobody. */
    public static ModelTerms blocked(String reason) {
        return new ModelTerms(ModelStatus.BLOCKED, List.of(), false, reason);
    }

    /** For nobody yet: a lead has added the model, and no second one has confirmed it. */
    public static ModelTerms unconfirmed() {
        return blocked("A FinOps Lead has added it, and no second one has confirmed it yet");
    }

    /** Whether a workload of that portfolio may have it at all. */
    public boolean allow(UnitId portfolio) {
        return status != ModelStatus.BLOCKED && (portfolios.isEmpty() || portfolios.contains(portfolio));
    }
}
