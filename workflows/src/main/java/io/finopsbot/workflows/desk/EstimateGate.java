package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.people.Standing;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Deliberation;
import io.finopsbot.workflows.request.EstimateApproval;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spend.Usd;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Estimates above what is set wait for the portfolio's owner first, who approves their size. */
final class EstimateGate {
    private EstimateGate() {}

    /** Whether these fields need the owner, after what the owner approved so far. */
    static boolean isShut(RequestFields fields, Deliberation deliberation, Circumstances circumstances) {
        Usd gate = circumstances.settings().thresholds().ownerApproval();
        return gate != null && isAbove(fields.monthlyEstimate(), gate) && !isCovered(fields, deliberation.estimate());
    }

    /** Another portfolio has another owner. */
    private static boolean isCovered(RequestFields fields, @Nullable EstimateApproval approved) {
        return approved != null
                && approved.portfolio().equals(fields.portfolio())
                && !isAbove(fields.monthlyEstimate(), approved.estimate());
    }

    /** A request whose owner nobody is would wait for ever. */
    static Optional<Refusal> nobody(RequestFields fields, Deliberation deliberation, Circumstances circumstances) {
        return Guard.when(
                isShut(fields, deliberation, circumstances)
                        && owners(fields, circumstances.actor(), circumstances).isEmpty(),
                Rule.NO_APPROVER,
                "NO_OWNER");
    }

    /** Why the actor may not decide on the estimate now; empty if they may. */
    static Optional<Refusal> refusal(BusinessRequest request, int seenRevision, Circumstances circumstances) {
        return Guard.first(
                () -> Guard.portfolioOwner(circumstances, request),
                () -> Undecided.over(request, Set.of(RequestState.AWAITING_OWNER), circumstances),
                () -> Guard.notRequester(circumstances, request),
                () -> Undecided.changed(request, seenRevision));
    }

    /** Each owner who could approve is asked. */
    static Notice[] ask(BusinessRequest request, Circumstances circumstances) {
        RequestFields fields = request.fields();
        return owners(fields, request.requester(), circumstances).stream()
                .map(owner -> Notice.to(
                        Audience.person(owner),
                        NoticeKind.ESTIMATE_TO_APPROVE,
                        request.number(),
                        request.requester().name(),
                        fields.workload(),
                        FieldDetails.grouped(fields.monthlyEstimate()),
                        circumstances.settings().organisation().nameOf(fields.portfolio())))
                .toArray(Notice[]::new);
    }

    /** The owners of the portfolio who are members, and are not the requester. */
    static List<PersonId> owners(RequestFields fields, Actor requester, Circumstances circumstances) {
        PersonId asking = requester.personId().orElseThrow();
        return circumstances.settings().organisation().ownersOf(fields.portfolio()).stream()
                .filter(owner -> circumstances
                        .people()
                        .apply(owner)
                        .filter(person -> person.standing() == Standing.MEMBER)
                        .isPresent())
                .filter(owner -> !circumstances.same(owner, asking))
                .toList();
    }

    private static boolean isAbove(Usd amount, Usd limit) {
        return amount.amount().compareTo(limit.amount()) > 0;
    }
}
