package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Emergency;
import io.finopsbot.workflows.request.Review;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Map;
import java.util.Optional;

/** A lead reviews what was done in an emergency, and says what they think of it. */
public record CloseReview(Review.Verdict verdict, String reason) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.REVIEW;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.first(
                () -> Guard.lead(circumstances, request),
                () -> Guard.when(
                        request.openReview().isEmpty(), Rule.NOT_POSSIBLE_NOW, request.number(), request.state()),
                () -> Guard.notRequester(circumstances, request),
                () -> Guard.when(isOwn(request, circumstances), Rule.OWN_EMERGENCY, request.number()));
        return refusal.map(Ruling::<BusinessRequest>refused).orElseGet(() -> closed(request, circumstances));
    }

    /** Of the actor, or of the lead for whom they stand in. */
    private static boolean isOwn(BusinessRequest request, Circumstances circumstances) {
        return request.emergencies().stream()
                .filter(emergency -> emergency.review() == null)
                .map(Emergency::by)
                .anyMatch(by -> Deputies.isOwn(by, circumstances, request));
    }

    private Ruling<BusinessRequest> closed(BusinessRequest request, Circumstances circumstances) {
        Review review = new Review(circumstances.actor(), circumstances.now(), verdict, reason);
        BusinessRequest next = request.edit()
                .emergencies(request.emergencies().stream()
                        .map(emergency -> emergency.review() == null ? emergency.reviewed(review) : emergency)
                        .toList())
                .done();
        return Ruling.becomes(
                next,
                Deputies.noted(Map.of("verdict", verdict.name(), "reason", reason), circumstances, request),
                Notice.to(
                        Audience.channel(),
                        NoticeKind.REVIEWED,
                        next.number(),
                        circumstances.actor().name(),
                        verdict,
                        reason));
    }
}
