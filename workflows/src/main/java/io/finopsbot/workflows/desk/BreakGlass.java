package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Emergency;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In an emergency somebody who is named for it may do one step that separation of duties forbids: approve or execute, within
 * an hour, by the role that they have. Told to the whole channel at once, and reviewed by another lead before the claim.
 */
public record BreakGlass(String reason) implements Verb {
    private static final Duration TIME = Duration.ofHours(1);
    private static final Set<RequestState> STEPS_LEFT =
            Set.of(RequestState.SUBMITTED, RequestState.PROPOSED, RequestState.APPROVED, RequestState.READY_TO_CLAIM);

    @Override
    public AuditAction action() {
        return AuditAction.BREAK_GLASS;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.breakGlass(circumstances, request),
                () -> Guard.when(
                        !STEPS_LEFT.contains(request.state()),
                        Rule.NOT_POSSIBLE_NOW,
                        request.number(),
                        request.state()));
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return Glass.usable(request, circumstances)
                .map(broken -> Ruling.<BusinessRequest>unchanged())
                .orElseGet(() -> broken(request, circumstances));
    }

    private Ruling<BusinessRequest> broken(BusinessRequest request, Circumstances circumstances) {
        Instant until = circumstances.now().plus(TIME);
        List<Emergency> emergencies = new ArrayList<>(request.emergencies());
        emergencies.add(Emergency.declared(circumstances.actor(), circumstances.now(), until, reason));
        BusinessRequest next = request.edit().emergencies(emergencies).done();
        return Ruling.becomes(
                next,
                Map.of("reason", reason, "until", Moment.of(until)),
                Notice.to(
                        Audience.channel(),
                        NoticeKind.GLASS_BROKEN,
                        next.number(),
                        circumstances.actor().name(),
                        reason,
                        Moment.of(until)));
    }
}
