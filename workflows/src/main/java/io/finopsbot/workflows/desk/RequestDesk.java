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
import java.time.InstantSource;
import java.util.HashMap;
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
    /** Every lost race means that somebody else was recorded; so many in a row do not happen. */
    private static final int MOST_RACES = 100;

    private final RequestLedger ledger;
    private final PeopleBook people;
    private final DeskSettings settings;
    private final InstantSource clock;
    private final Order order = Order.standard();

    public RequestDesk(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        this.ledger = ledger;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Somebody is about to ask for a workload: tells whether they may. A refusal is recorded.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Optional<Refusal> maySubmit(Actor actor, Envelope envelope) {
        Circumstances circumstances = circumstances(actor);
        Optional<Refusal> refusal = Guard.member(circumstances);
        refusal.ifPresent(because -> refuseSubmission(because, circumstances, envelope));
        return refusal;
    }

    /**
     * Somebody asks for a workload.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<BusinessRequest> submit(RequestFields fields, Actor actor, Envelope envelope) {
        return settle(envelope, () -> {
            Circumstances circumstances = circumstances(actor);
            Optional<Refusal> refusal = Submission.refusal(circumstances);
            if (refusal.isPresent()) {
                return refuseSubmission(refusal.get(), circumstances, envelope);
            }
            BusinessRequest request = Submission.request(fields, ledger.nextNumber(), circumstances);
            return accept(
                    AuditAction.SUBMIT, Ruling.becomes(request, FieldDetails.of(request)), circumstances, envelope);
        });
    }

    /**
     * Somebody wants something to happen to a request.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<BusinessRequest> decide(RequestNumber number, Verb verb, Actor actor, Envelope envelope) {
        return settle(envelope, () -> {
            Circumstances circumstances = circumstances(actor);
            Optional<BusinessRequest> found = ledger.find(number);
            if (found.isEmpty()) {
                return Outcome.refused(Rule.NO_SUCH_REQUEST, number);
            }
            BusinessRequest request = found.get();
            Ruling ruling = verb.judge(request, circumstances);
            if (ruling.refusal() != null) {
                requireUnchanged(request);
                Subject subject = Subject.request(number);
                return refuse(
                        number, subject, verb.action(), ruling.refusal(), ruling.notices(), circumstances, envelope);
            }
            return ruling.next() == null ? Outcome.of(request) : accept(verb.action(), ruling, circumstances, envelope);
        });
    }

    /**
     * Somebody is about to want that: tells whether it would be refused, and changes nothing. A refusal is recorded.
     *
     * @throws RequestLedger.Replayed if the signed message was accepted before
     */
    public Outcome<BusinessRequest> rehearse(RequestNumber number, Verb verb, Actor actor, Envelope envelope) {
        return decide(number, new Rehearsal(verb), actor, envelope);
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

    /** A refusal counts for the request as it stands: if it changed while it was judged, half of the reasons are old. */
    private void requireUnchanged(BusinessRequest judged) {
        long version = ledger.find(judged.number()).orElseThrow().version();
        if (version != judged.version()) {
            throw new RequestLedger.StaleChange(judged.number().toString());
        }
    }

    private Outcome<BusinessRequest> settle(Envelope envelope, Attempt attempt) {
        for (int race = 0; race < MOST_RACES; race++) {
            Optional<Outcome<BusinessRequest>> earlier = answered(envelope);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            try {
                return attempt.make();
            } catch (RequestLedger.StaleChange | RequestLedger.AlreadyHandled somebodyElseCameFirst) {
                // Judge again, on what they left.
            }
        }
        throw new IllegalStateException("The request could not be settled after " + MOST_RACES + " races");
    }

    private Optional<Outcome<BusinessRequest>> answered(Envelope envelope) {
        if (envelope.key() == null) {
            return Optional.empty();
        }
        return ledger.answered(envelope.key()).map(this::again);
    }

    private Outcome<BusinessRequest> again(Answer answer) {
        if (answer.refusal() != null) {
            return Outcome.refused(answer.refusal());
        }
        return Outcome.of(
                Optional.ofNullable(answer.request()).flatMap(ledger::find).orElseThrow());
    }

    private Circumstances circumstances(Actor actor) {
        @Nullable Person person = actor.personId().flatMap(people::find).orElse(null);
        return new Circumstances(clock.instant(), actor, person, people.roles(), settings, order, ledger);
    }

    private Outcome<BusinessRequest> accept(
            AuditAction action, Ruling ruling, Circumstances circumstances, Envelope envelope) {
        BusinessRequest next = ruling.next();
        if (next == null) {
            throw new IllegalArgumentException("Nothing to record: " + action);
        }
        AuditEntry entry = AuditEntry.done(
                Subject.request(next.number()), circumstances.actor(), action, circumstances.now(), ruling.details());
        @Nullable Answer answer = envelope.key() == null ? null : new Answer(next.number(), null);
        ledger.record(new Change(
                entry, next.number(), next, ruling.notices(), WakeUps.after(next, ruling.notices()), envelope, answer));
        return Outcome.of(next);
    }

    private Outcome<BusinessRequest> refuseSubmission(Refusal refusal, Circumstances circumstances, Envelope envelope) {
        Subject person = Subject.person(circumstances.actor().personId().orElseThrow());
        return refuse(null, person, AuditAction.SUBMIT, refusal, List.of(), circumstances, envelope);
    }

    private Outcome<BusinessRequest> refuse(
            @Nullable RequestNumber about,
            Subject subject,
            AuditAction action,
            Refusal refusal,
            List<Notice> notices,
            Circumstances circumstances,
            Envelope envelope) {
        Map<String, String> details = new HashMap<>();
        for (int index = 0; index < refusal.arguments().size(); index++) {
            details.put(
                    refusal.rule().arguments().get(index), refusal.arguments().get(index));
        }
        AuditEntry entry = AuditEntry.refused(
                subject, circumstances.actor(), action, circumstances.now(), refusal.rule(), details);
        boolean spent = envelope.key() != null && envelope.spent() == Envelope.Spent.ALWAYS;
        @Nullable Answer answer = spent ? new Answer(about, refusal) : null;
        ledger.record(new Change(entry, about, null, notices, WakeUps.of(notices), envelope, answer));
        return Outcome.refused(refusal);
    }

    /** A verb whose consent changes nothing. */
    private record Rehearsal(Verb verb) implements Verb {
        @Override
        public AuditAction action() {
            return verb.action();
        }

        @Override
        public Ruling judge(BusinessRequest request, Circumstances circumstances) {
            Ruling ruling = verb.judge(request, circumstances);
            return ruling.refusal() == null ? Ruling.unchanged() : Ruling.refused(ruling.refusal());
        }
    }

    /** One try to settle something; made again if another change came first. */
    @FunctionalInterface
    private interface Attempt {
        Outcome<BusinessRequest> make();
    }
}
