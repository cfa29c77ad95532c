package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one place where anything about a request is changed, whoever wants it and through whatever door. Judges, records, and
 * judges again if another change came first. What it answers is durable.
 */
public final class RequestDesk {
    private final RequestLedger ledger;
    private final InstantSource clock;
    private final Recorder recorder;

    public RequestDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.recorder = new Recorder(ledger, people, settings, clock);
    }

    /**
     * Somebody is about to ask for a workload: tells whether they may. A refusal is recorded.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Optional<Refusal> maySubmit(Actor actor, Envelope envelope) {
        return mayAdopt(null, actor, envelope);
    }

    /**
     * Somebody is about to ask for a workload whose workspace or role is there already: tells whether they may.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Optional<Refusal> mayAdopt(@Nullable Anchor adopted, Actor actor, Envelope envelope) {
        Circumstances circumstances = recorder.circumstances(actor);
        Optional<Refusal> refusal =
                Guard.first(() -> Guard.member(circumstances), () -> Adoption.refusal(adopted, circumstances));
        refusal.ifPresent(because -> refuseSubmission(because, circumstances, envelope));
        return refusal;
    }

    /**
     * Somebody asks for a workload.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<BusinessRequest> submit(RequestFields fields, Actor actor, Envelope envelope) {
        return submit(fields, null, null, actor, envelope);
    }

    /**
     * Somebody asks for a workload whose workspace or role is there already.
     *
     * @param adopted its ARN; null if there is none yet
     * @param called the name of the workspace that is there, as far as it is known
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<BusinessRequest> submit(
            RequestFields fields,
            @Nullable Anchor adopted,
            @Nullable WorkspaceName called,
            Actor actor,
            Envelope envelope) {
        return recorder.settle(new Stored<>(null, this::find), envelope, () -> {
            Circumstances circumstances = recorder.circumstances(actor);
            Optional<Refusal> refusal = Submission.refusal(fields, adopted, circumstances);
            if (refusal.isPresent()) {
                return refuseSubmission(refusal.get(), circumstances, envelope);
            }
            BusinessRequest request = Submission.request(fields, ledger.nextNumber(), circumstances)
                    .adopting(adopted, called);
            return recorder.accept(
                    AuditAction.SUBMIT, Submission.recorded(request, circumstances), circumstances, envelope);
        });
    }

    /**
     * Somebody wants something to happen to a request.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<BusinessRequest> decide(RequestNumber number, Verb verb, Actor actor, Envelope envelope) {
        return told(judged(number, judgement(verb, envelope), actor, envelope), number, actor, envelope);
    }

    private static Judgement<BusinessRequest> judgement(Verb verb, Envelope envelope) {
        Glass glass = new Glass(verb);
        return envelope.shown() ? glass : new Unseen(glass);
    }

    /** What is recorded is the reason; who may not see the request, or not whose it is, is answered accordingly. */
    private Outcome<BusinessRequest> told(
            Outcome<BusinessRequest> outcome, RequestNumber number, Actor actor, Envelope envelope) {
        if (envelope.shown() || outcome.refusal().isEmpty()) {
            return outcome;
        }
        Circumstances circumstances = recorder.circumstances(actor);
        Sight sight = ledger.find(number)
                .map(request -> WhoMaySee.of(request, circumstances))
                .orElse(Sight.NOTHING);
        return Outcome.refused(WhoMaySee.told(outcome.refusal().get(), sight, number, circumstances));
    }

    private Outcome<BusinessRequest> judged(
            RequestNumber number, Judgement<BusinessRequest> verb, Actor actor, Envelope envelope) {
        return recorder.decide(
                new Stored<>(Subject.request(number), this::find),
                () -> Refusal.of(Rule.NO_SUCH_REQUEST, number),
                verb,
                actor,
                envelope);
    }

    /**
     * Somebody is about to want that: tells whether it would be refused, and changes nothing. A refusal is recorded.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<BusinessRequest> rehearse(RequestNumber number, Verb verb, Actor actor, Envelope envelope) {
        return told(
                judged(number, new Rehearsal<>(judgement(verb, envelope)), actor, envelope), number, actor, envelope);
    }

    /** Notes that an account of a connected system belongs to a person, and how that is known. */
    public void tie(String account, Person person, String how) {
        AuditEntry entry = AuditEntry.done(
                Subject.account(account),
                Actor.system("accounts"),
                AuditAction.TIE_ACCOUNT,
                clock.instant(),
                Map.of("person", person.id().value(), "name", person.name(), "by", how));
        ledger.record(new Change(entry, null, null, List.of(), Set.of(), Envelope.own(), null));
    }

    private Optional<BusinessRequest> find(Subject subject) {
        return ledger.find(RequestNumber.of(subject));
    }

    private Outcome<BusinessRequest> refuseSubmission(Refusal refusal, Circumstances circumstances, Envelope envelope) {
        Subject person = Subject.person(circumstances.actor().personId().orElseThrow());
        return recorder.refuse(person, false, AuditAction.SUBMIT, Ruling.refused(refusal), circumstances, envelope);
    }
}
