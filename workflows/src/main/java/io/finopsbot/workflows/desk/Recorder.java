package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every desk does with an attempt: judges, records, and judges again if another change came first. */
final class Recorder {
    /** Every lost race means that somebody else was recorded; so many in a row do not happen. */
    private static final int MOST_RACES = 100;

    private final RequestLedger ledger;
    private final PeopleBook people;
    private final DeskSettings settings;
    private final InstantSource clock;
    private final Order order = Order.standard();

    Recorder(RequestLedger ledger, PeopleBook people, DeskSettings settings, InstantSource clock) {
        this.ledger = ledger;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a judgement of that actor's wish looks at now. */
    Circumstances circumstances(Actor actor) {
        @Nullable Person person = actor.personId().flatMap(people::acting).orElse(null);
        return new Circumstances(
                clock.instant(), actor, person, people.roles(), settings, order, ledger, people::find, false);
    }

    /** Settles what somebody wants of something that is there; made again until no other change came between. */
    <T extends Governed> Outcome<T> decide(
            Stored<T> stored, Supplier<Refusal> missing, Judgement<T> judgement, Actor actor, Envelope envelope) {
        return settle(stored, envelope, () -> {
            Circumstances circumstances = circumstances(actor);
            Optional<T> found = stored.find();
            if (found.isEmpty()) {
                return Outcome.refused(missing.get());
            }
            T judged = found.get();
            Ruling<T> ruling = admitted(judgement.judge(judged, circumstances), circumstances);
            if (ruling.refusal() != null) {
                requireUnchanged(stored, judged);
                return refuse(judged.subject(), true, judgement.action(), ruling, circumstances, envelope);
            }
            return ruling.next() == null
                    ? Outcome.of(judged)
                    : accept(judgement.action(), ruling, circumstances, envelope);
        });
    }

    /** Makes the attempt until no other change came between; a repeated message is answered as it was. */
    <T extends Governed> Outcome<T> settle(Stored<T> stored, Envelope envelope, Supplier<Outcome<T>> attempt) {
        for (int race = 0; race < MOST_RACES; race++) {
            Optional<Outcome<T>> earlier = answered(stored, envelope);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            try {
                return attempt.get();
            } catch (RequestLedger.StaleChange | RequestLedger.AlreadyHandled somebodyElseCameFirst) {
                // Judge again, on what they left.
            }
        }
        throw new IllegalStateException("Not settled after " + MOST_RACES + " races: " + envelope.key());
    }

    /** Records what it becomes. */
    <T extends Governed> Outcome<T> accept(
            AuditAction action, Ruling<T> ruling, Circumstances circumstances, Envelope envelope) {
        T next = ruling.next();
        if (next == null) {
            throw new IllegalArgumentException("Nothing to record: " + action);
        }
        AuditEntry entry =
                AuditEntry.done(next.subject(), circumstances.actor(), action, circumstances.now(), ruling.details());
        @Nullable Answer answer = envelope.key() == null ? null : new Answer(next.subject(), null);
        ledger.record(new Change(
                entry,
                next.subject(),
                next,
                ruling.notices(),
                WakeUps.after(next, ruling.notices()),
                envelope,
                answer));
        return Outcome.of(next);
    }

    /**
     * Records that it was refused.
     *
     * @param subject whose trail it is recorded in
     * @param there whether the subject is what was judged, and not the person who tried
     */
    <T extends Governed> Outcome<T> refuse(
            Subject subject,
            boolean there,
            AuditAction action,
            Ruling<T> ruling,
            Circumstances circumstances,
            Envelope envelope) {
        Refusal refusal = Objects.requireNonNull(ruling.refusal());
        @Nullable Subject about = there ? subject : null;
        AuditEntry entry = AuditEntry.refused(
                subject, circumstances.actor(), action, circumstances.now(), refusal.rule(), details(refusal));
        boolean spent = envelope.key() != null && envelope.spent() == Envelope.Spent.ALWAYS;
        @Nullable Answer answer = spent ? new Answer(about, refusal) : null;
        ledger.record(new Change(entry, about, null, ruling.notices(), WakeUps.of(ruling.notices()), envelope, answer));
        return Outcome.refused(refusal);
    }

    /** Whatever a judgement forgets: who is no full member does nothing. */
    private static <T extends Governed> Ruling<T> admitted(Ruling<T> ruling, Circumstances circumstances) {
        if (ruling.refusal() != null) {
            return ruling;
        }
        return Guard.member(circumstances).map(Ruling::<T>refused).orElse(ruling);
    }

    private static Map<String, String> details(Refusal refusal) {
        Map<String, String> details = new HashMap<>();
        for (int index = 0; index < refusal.arguments().size(); index++) {
            details.put(
                    refusal.rule().arguments().get(index), refusal.arguments().get(index));
        }
        return details;
    }

    /** A refusal counts for what is judged as it stands: if it changed meanwhile, half of the reasons are old. */
    private static <T extends Governed> void requireUnchanged(Stored<T> stored, T judged) {
        if (stored.find().orElseThrow().version() != judged.version()) {
            throw new RequestLedger.StaleChange(judged.subject().key());
        }
    }

    private <T extends Governed> Optional<Outcome<T>> answered(Stored<T> stored, Envelope envelope) {
        if (envelope.key() == null) {
            return Optional.empty();
        }
        return ledger.answered(envelope.key()).map(answer -> again(stored, answer));
    }

    private static <T extends Governed> Outcome<T> again(Stored<T> stored, Answer answer) {
        return answer.refusal() != null
                ? Outcome.refused(answer.refusal())
                : Outcome.of(stored.find(Objects.requireNonNull(answer.about())).orElseThrow());
    }
}
