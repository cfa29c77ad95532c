package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.UnitId;
import io.finopsbot.workflows.spend.Usd;
import org.jspecify.annotations.Nullable;

/**
 * What a Product Owner asks for.
 *
 * @param workload what people call it, 1 to 80 characters
 * @param product the product it is for, or null if it is for the whole portfolio
 * @param monthlyEstimate USD a month, more than nothing
 * @param suggestedModel the id of a model, or null if the lead is to choose
 * @param addition to which claimed workspace or role it is to be added; null for a new workload
 * @param besides whether it is asked for although an approved scope covers it already
 */
public record RequestFields(
        String workload,
        UnitId portfolio,
        @Nullable UnitId product,
        UseCase useCase,
        WorkloadRuntime runtime,
        Usd monthlyEstimate,
        BusinessCase businessCase,
        @Nullable String suggestedModel,
        @Nullable Addition addition,
        boolean besides) {
    /** The longest name of a workload, in characters. */
    public static final int LONGEST_WORKLOAD = 80;

    public RequestFields {
        if (workload.isBlank() || workload.length() > LONGEST_WORKLOAD) {
            throw new IllegalArgumentException("A workload's name has 1 to 80 characters: " + workload);
        }
        if (monthlyEstimate.amount().signum() <= 0) {
            throw new IllegalArgumentException("An estimate is more than nothing: " + monthlyEstimate);
        }
    }

    /** Whose the workspace will be: the product, or the portfolio if no product is named. */
    public UnitId owningUnit() {
        return product != null ? product : portfolio;
    }
}
