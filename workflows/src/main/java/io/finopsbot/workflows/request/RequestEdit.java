package io.finopsbot.workflows.request;

import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.SpaceLife;
import io.finopsbot.workflows.tasks.TaskChain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the next version of a request. Says what changes; everything else stays. */
public final class RequestEdit {
    private final BusinessRequest before;
    private int revision;
    private RequestState state;
    private RequestFields fields;
    private @Nullable Decision proposal;
    private Deliberation deliberation;
    private @Nullable Decision decision;
    private TaskChain chain;
    private @Nullable Registration registration;
    private @Nullable Claim claim;
    private @Nullable TagTick tagTick;
    private @Nullable Ending ending;
    private @Nullable ModelRemoval removal;
    private List<Emergency> emergencies;
    private long version;
    private SpaceLife life;

    RequestEdit(BusinessRequest before) {
        this.before = before;
        this.revision = before.revision();
        this.state = before.state();
        this.fields = before.fields();
        this.proposal = before.proposal();
        this.deliberation = before.deliberation();
        this.decision = before.decision();
        this.chain = before.chain();
        this.registration = before.registration();
        this.claim = before.claim();
        this.tagTick = before.tagTick();
        this.ending = before.ending();
        this.removal = before.removal();
        this.emergencies = before.emergencies();
        this.version = before.version() + 1;
        this.life = before.life();
    }

    /** Into that state. */
    public RequestEdit state(RequestState next) {
        state = next;
        return this;
    }

    /** With other fields, which makes it another content. */
    public RequestEdit fields(RequestFields next) {
        fields = next;
        revision = before.revision() + 1;
        return this;
    }

    /** With something new around the decision that is still to come. */
    public RequestEdit deliberation(Deliberation next) {
        deliberation = next;
        return this;
    }

    /** With a decision; a scope makes it another content. */
    public RequestEdit decision(Decision next) {
        decision = next;
        revision = next.approved() ? before.revision() + 1 : before.revision();
        return this;
    }

    /** With an approval that a second lead has yet to confirm, or without; it names the scope, so it is another content. */
    public RequestEdit proposal(@Nullable Decision next) {
        proposal = next;
        revision = before.revision() + 1;
        return this;
    }

    /** With the proposed approval, confirmed: the content stays what it was. */
    public RequestEdit confirmed(Decision next) {
        proposal = null;
        decision = next;
        return this;
    }

    /** With that removal of the model, or none any more. */
    public RequestEdit removal(@Nullable ModelRemoval next) {
        removal = next;
        return this;
    }

    /** With those tasks. */
    public RequestEdit chain(TaskChain next) {
        chain = next;
        return this;
    }

    /** With that registration, or none any more. */
    public RequestEdit registration(@Nullable Registration next) {
        registration = next;
        return this;
    }

    /** With that claim, or none any more. */
    public RequestEdit claim(@Nullable Claim next) {
        claim = next;
        return this;
    }

    /** With the tag key known to be active, or not known. */
    public RequestEdit tagTick(@Nullable TagTick next) {
        tagTick = next;
        return this;
    }

    /** With that end. */
    public RequestEdit ending(Ending next) {
        ending = next;
        return this;
    }

    /** With that life. */
    public RequestEdit life(SpaceLife next) {
        life = next;
        return this;
    }

    /** With those emergencies. */
    public RequestEdit emergencies(List<Emergency> next) {
        emergencies = next;
        return this;
    }

    /** As part of the change that has made this version, and not another one. */
    public RequestEdit sameVersion() {
        version = before.version();
        return this;
    }

    /** The next version. */
    public BusinessRequest done() {
        return new BusinessRequest(
                before.id(),
                before.number(),
                version,
                revision,
                state,
                before.requester(),
                fields,
                before.submittedAt(),
                before.expiresAt(),
                deliberated(),
                proposal,
                decision,
                chain,
                registration,
                claim,
                tagTick,
                ending,
                removal,
                emergencies,
                life);
    }

    /** Who made a decision that another one takes the place of is not forgotten. */
    private Deliberation deliberated() {
        Decision replaced = before.decision();
        return replaced == null || replaced.equals(decision) ? deliberation : deliberation.after(replaced.voices());
    }
}
