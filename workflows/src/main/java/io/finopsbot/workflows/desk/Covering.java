package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.models.Platform;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Claim;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Whether an approved scope covers already what somebody is about to ask for, and whose it is. */
final class Covering {
    private Covering() {}

    /** Why it need not be asked for; empty if it must, or if it is asked for all the same. */
    static Optional<Refusal> refusal(RequestFields fields, Circumstances circumstances) {
        if (fields.addition() != null || fields.besides()) {
            return Optional.empty();
        }
        return circumstances.ledger().live().stream()
                .filter(BusinessRequest::counts)
                .filter(live -> covers(live, fields))
                .max(Comparator.comparing(live -> live.claim() != null))
                .map(live -> refusal(live, circumstances));
    }

    /** That the workspace or role covers what is to be added to it. */
    static Refusal refusal(BusinessRequest live, Circumstances circumstances) {
        Claim claim = live.claim();
        String unit = circumstances
                .settings()
                .organisation()
                .nameOf(claim == null ? live.fields().owningUnit() : claim.unit());
        Actor owner = claim == null ? live.requester() : claim.by();
        return Refusal.of(
                Rule.ALREADY_COVERED,
                live.number(),
                live.approvedScope().anchorName(),
                owner.name() + " (" + unit + ")");
    }

    /** A role is one workload's; a workspace is all its unit's, so that the model alone can say that it is covered. */
    private static boolean covers(BusinessRequest live, RequestFields fields) {
        if (!live.fields().owningUnit().equals(fields.owningUnit())
                || live.joins().isPresent()) {
            return false;
        }
        boolean sameWorkload = spoken(live.fields().workload()).equals(spoken(fields.workload()));
        boolean named = fields.suggestedModel() != null;
        boolean modelFits = !named || live.approvedScope().model().id().equals(fields.suggestedModel());
        boolean workspace = live.approvedScope().platform() == Platform.CLAUDE_PLATFORM;
        return modelFits && (sameWorkload || (workspace && named));
    }

    private static String spoken(String workload) {
        return workload.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
