package io.finopsbot.workflows.request;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RegistrationState;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.SpaceLife;
import io.finopsbot.workflows.spaces.WorkspaceName;
import io.finopsbot.workflows.tasks.TaskChain;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Business Request as it stands in the ledger. Immutable; {@link RequestEdit} makes the next one.
 *
 * @param version rises with every recorded change; what compare-and-set compares, and nothing else
 * @param revision the content revision: rises only when request fields or scope change; what a click is bound to
 * @param requester who asked
 * @param expiresAt when it expires undecided, UTC
 * @param deliberation what happens around a decision that is still to come
 * @param proposal what a lead approved and a second one has yet to confirm, or null
 * @param decision what was decided, or null
 * @param registration the ARN that was registered last, or null
 * @param claim whose the workspace is, or null
 * @param tagTick that the tag key is active in the payer account, or null if nobody said so
 * @param ending why it ended early, or null
 * @param removal that the approved model was blocked, or null
 * @param emergencies when the glass was broken for it, oldest first
 * @param life what becomes of the workspace or role besides being claimed
 */
public record BusinessRequest(
        RequestId id,
        RequestNumber number,
        long version,
        int revision,
        RequestState state,
        Actor requester,
        RequestFields fields,
        Instant submittedAt,
        Instant expiresAt,
        Deliberation deliberation,
        @Nullable Decision proposal,
        @Nullable Decision decision,
        TaskChain chain,
        @Nullable Registration registration,
        @Nullable Claim claim,
        @Nullable TagTick tagTick,
        @Nullable Ending ending,
        @Nullable ModelRemoval removal,
        List<Emergency> emergencies,
        SpaceLife life)
        implements Governed {
    public BusinessRequest {
        // Requests of an older version of the bot have none of them.
        deliberation = Objects.requireNonNullElseGet(deliberation, Deliberation::none);
        emergencies = List.copyOf(Objects.requireNonNullElse(emergencies, List.of()));
        life = Objects.requireNonNullElseGet(life, SpaceLife::none);
    }

    /** A request that was just submitted, and waits for a lead or, first, for the portfolio's owner. */
    public static BusinessRequest submitted(
            RequestId id,
            RequestNumber number,
            RequestState state,
            Actor requester,
            RequestFields fields,
            Instant at,
            Instant expiresAt) {
        return new BusinessRequest(
                id,
                number,
                1,
                1,
                state,
                requester,
                fields,
                at,
                expiresAt,
                Deliberation.none(),
                null,
                null,
                TaskChain.none(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                SpaceLife.none());
    }

    /** The same new request, about a workspace or role that is there already; the same as it is if there is none. */
    public BusinessRequest adopting(@Nullable Anchor anchor, @Nullable WorkspaceName called) {
        return edit().life(SpaceLife.adopting(anchor, called)).sameVersion().done();
    }

    @Override
    public Subject subject() {
        return Subject.request(number);
    }

    /** The next version of this request. */
    public RequestEdit edit() {
        return new RequestEdit(this);
    }

    /** Whether that person made the request. */
    public boolean isBy(PersonId person) {
        return requester.is(person);
    }

    /** Whether that person decided on something of the request: its estimate, its scope, or a scope before. */
    public boolean decidedBy(PersonId person) {
        return approvers().anyMatch(voice -> voice.is(person));
    }

    /** All who have a part in what was approved of it so far, also in what was replaced since: none of them executes it. */
    public Stream<Actor> approvers() {
        return Stream.concat(
                deliberation.approvers(), Optional.ofNullable(decision).stream().flatMap(Decision::voices));
    }

    /** Who approved the size of its estimate, if somebody had to. */
    public Optional<Actor> estimateBy() {
        return Optional.ofNullable(deliberation.estimate()).map(EstimateApproval::by);
    }

    /** All who have executed something of it: finished a task, or registered the ARN. */
    public Stream<Actor> executors() {
        return Stream.concat(chain.finishers(), Optional.ofNullable(registration).map(Registration::by).stream());
    }

    /** The scope that was approved, or is proposed; empty while a lead has named none. */
    public Optional<ApprovalScope> scope() {
        return named().map(Decision::scope);
    }

    /** The decision that names the scope: the one that a second lead has yet to confirm, or the one that was made. */
    public Optional<Decision> named() {
        return Optional.ofNullable(proposal != null ? proposal : decision);
    }

    /** Whether another scope is proposed for what was decided and came back. */
    public boolean isRescoping() {
        return state == RequestState.PROPOSED && decision != null;
    }

    /** As it stood before another scope was proposed; the same as it is if none is. */
    public BusinessRequest asDecided() {
        return isRescoping()
                ? edit().state(RequestState.RETURNED)
                        .proposal(null)
                        .sameVersion()
                        .done()
                : this;
    }

    /** The scope of a request for which a lead has named one. */
    public ApprovalScope approvedScope() {
        return scope().orElseThrow(() -> new IllegalStateException(number + " is not approved"));
    }

    /** The workspace or role that the approved scope is added to; empty if the engineers make a new one. */
    public Optional<JoinedSpace> joins() {
        return named().map(Decision::joins);
    }

    /** Whether its scope counts: it is approved, and its model was not blocked since. */
    public boolean counts() {
        return state.isGranted() && removal == null;
    }

    /** Whether the ARN of the workspace or role is registered. */
    public boolean isRegistered() {
        return registration != null && registration.isRegistered();
    }

    /** The oldest emergency that nobody has reviewed yet. */
    public Optional<Emergency> openReview() {
        return emergencies.stream()
                .filter(emergency -> emergency.review() == null)
                .findFirst();
    }

    /** Whose the workspace or role was and is, oldest first. */
    public List<Claim> claims() {
        List<Claim> all = new ArrayList<>(life.past());
        if (claim != null) {
            all.add(claim);
        }
        return all;
    }

    /** The name that no other workspace may get: a retired one keeps it, for its last costs still come in. */
    public Optional<WorkspaceName> heldName() {
        return standing()
                .map(Decision::scope)
                .filter(granted -> holdsSpace())
                .flatMap(ApprovalScope::claudePlatform)
                .map(ClaudePlatformScope::workspace);
    }

    /** The ARN that no other request may register: an adopted one from the beginning, others once they are registered. */
    public Optional<Anchor> heldAnchor() {
        Registration registered = registration;
        if (registered == null || registered.state() == RegistrationState.REFUSED || state.isOver()) {
            return Optional.ofNullable(life.adopted()).filter(adopted -> !state.isOver());
        }
        boolean gone = state == RequestState.RETIRED && registered.arn() instanceof RoleArn;
        return Optional.of(registered.arn()).filter(arn -> holdsSpace() && !gone);
    }

    /** The decision by which it holds what it does: of what is proposed instead, nothing until that is confirmed. */
    private Optional<Decision> standing() {
        return Optional.ofNullable(decision != null ? decision : proposal);
    }

    private boolean holdsSpace() {
        return standing().map(Decision::joins).isEmpty() && (state.isLive() || state == RequestState.RETIRED);
    }

    /** The decision of a request that was decided. */
    public Decision decided() {
        return Objects.requireNonNull(decision, () -> number + " is not decided");
    }
}
