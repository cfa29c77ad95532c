package io.finopsbot.fakes;

import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.audit.AuditHash;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.audit.Governed;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Answer;
import io.finopsbot.workflows.desk.Change;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Receipt;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.request.TagTick;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A ledger that forgets everything when the test ends, and keeps all promises of the real one but two: it is not durable,
 * and it records every refusal, however often it is repeated.
 */
public final class InMemoryRequestLedger implements RequestLedger, AuditTrail {
    private final Map<Integer, BusinessRequest> requests = new TreeMap<>();
    private final Map<String, Governed> governed = new TreeMap<>();
    private final Map<Subject, List<AuditRecord>> trails = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, String> receipts = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private int lastNumber = 1000;

    @Override
    public synchronized void record(Change change) {
        Envelope envelope = change.envelope();
        Receipt receipt = envelope.receipt();
        if (receipt != null && !receipt.nonce().equals(receipts.getOrDefault(receipt.signature(), receipt.nonce()))) {
            throw new Replayed();
        }
        if (envelope.key() != null && answers.containsKey(envelope.key())) {
            throw new AlreadyHandled(envelope.key());
        }
        if (change.next() != null) {
            store(change.next());
        }
        if (receipt != null) {
            receipts.put(receipt.signature(), receipt.nonce());
        }
        if (envelope.key() != null && change.answer() != null) {
            answers.put(envelope.key(), change.answer());
        }
        append(change.audit());
        changes.add(change);
    }

    private void store(Governed next) {
        if (next instanceof BusinessRequest request) {
            assertFresh(request);
            requests.put(request.number().value(), request);
            return;
        }
        Governed stored = governed.get(next.subject().key());
        if (next.version() != (stored == null ? 0 : stored.version()) + 1 || isHeldByAnother(next)) {
            throw new StaleChange(next.subject().key());
        }
        governed.put(next.subject().key(), next);
    }

    private boolean isHeldByAnother(Governed next) {
        return next.held().isPresent()
                && governed.values().stream()
                        .anyMatch(other ->
                                other.subject().kind() == next.subject().kind()
                                        && !other.subject().equals(next.subject())
                                        && other.held().equals(next.held()));
    }

    @Override
    public synchronized <T extends Governed> Optional<T> governed(Class<T> type, Subject subject) {
        return Optional.ofNullable(governed.get(subject.key())).map(type::cast);
    }

    @Override
    public synchronized <T extends Governed> List<T> governed(Class<T> type, Subject.Kind kind) {
        return governed.values().stream()
                .filter(stored -> stored.subject().kind() == kind)
                .map(type::cast)
                .toList();
    }

    @Override
    public synchronized Optional<BusinessRequest> find(RequestNumber number) {
        return Optional.ofNullable(requests.get(number.value()));
    }

    @Override
    public synchronized List<BusinessRequest> inState(RequestState state) {
        return all(request -> request.state() == state).toList();
    }

    @Override
    public synchronized List<BusinessRequest> live() {
        return all(request -> request.state().isLive()).toList();
    }

    @Override
    public synchronized List<BusinessRequest> by(PersonId requester) {
        return all(request -> request.isBy(requester))
                .sorted(Comparator.comparing(
                                (BusinessRequest request) -> request.number().value())
                        .reversed())
                .toList();
    }

    @Override
    public synchronized RequestNumber nextNumber() {
        lastNumber++;
        return new RequestNumber(lastNumber);
    }

    @Override
    public synchronized Optional<RequestNumber> holderOf(WorkspaceName name) {
        return all(request -> holds(request, name)).map(BusinessRequest::number).findFirst();
    }

    @Override
    public synchronized Optional<RequestNumber> holderOf(Anchor arn) {
        return all(request -> holds(request, arn)).map(BusinessRequest::number).findFirst();
    }

    @Override
    public synchronized List<BusinessRequest> grantedOn(RequestNumber holder) {
        return all(BusinessRequest::counts)
                .filter(request -> request.number().equals(holder)
                        || request.joins()
                                .filter(space -> space.request().equals(holder.toString()))
                                .isPresent())
                .toList();
    }

    @Override
    public synchronized Optional<Answer> answered(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    @Override
    public synchronized Optional<TagTick> tagTick() {
        return requests.values().stream()
                .flatMap(request -> Stream.ofNullable(request.tagTick()))
                .min(Comparator.comparing(TagTick::at));
    }

    @Override
    public synchronized List<AuditRecord> of(Subject subject) {
        return List.copyOf(trails.getOrDefault(subject, List.of()));
    }

    /** All that was recorded, oldest first. */
    public synchronized List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What was recorded last. */
    public synchronized Change last() {
        return changes.get(changes.size() - 1);
    }

    private void assertFresh(BusinessRequest next) {
        BusinessRequest stored = requests.get(next.number().value());
        long version = stored == null ? 0 : stored.version();
        boolean nameTaken = next.heldName()
                .flatMap(this::holderOf)
                .filter(holder -> !holder.equals(next.number()))
                .isPresent();
        boolean arnTaken = next.heldAnchor()
                .flatMap(this::holderOf)
                .filter(holder -> !holder.equals(next.number()))
                .isPresent();
        if (next.version() != version + 1 || nameTaken || arnTaken) {
            throw new StaleChange(next.number() + "@" + next.version());
        }
    }

    private void append(AuditEntry entry) {
        List<AuditRecord> trail = trails.computeIfAbsent(entry.subject(), subject -> new ArrayList<>());
        String previous =
                trail.isEmpty() ? AuditHash.START : trail.get(trail.size() - 1).hash();
        trail.add(AuditRecord.following(previous, trail.size() + 1L, 0, entry));
    }

    private Stream<BusinessRequest> all(Predicate<BusinessRequest> which) {
        return requests.values().stream().filter(which);
    }

    private static boolean holds(BusinessRequest request, WorkspaceName name) {
        return request.heldName().filter(held -> held.key().equals(name.key())).isPresent();
    }

    private static boolean holds(BusinessRequest request, Anchor arn) {
        return request.heldAnchor().filter(arn::equals).isPresent();
    }
}
