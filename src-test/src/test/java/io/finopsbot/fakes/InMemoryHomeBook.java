package io.finopsbot.fakes;

import io.finopsbot.workflows.desk.HomeBook;
import io.finopsbot.workflows.people.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A book of Home tabs that forgets everything when the test ends. */
public final class InMemoryHomeBook implements HomeBook {
    private final Map<PersonId, String> shown = new HashMap<>();

    @Override
    public synchronized void opened(PersonId person, Instant at) {
        shown.put(person, "");
    }

    @Override
    public synchronized Set<PersonId> opened() {
        return Set.copyOf(shown.keySet());
    }

    @Override
    public synchronized Optional<String> shown(PersonId person) {
        return Optional.ofNullable(shown.get(person)).filter(fingerprint -> !fingerprint.isEmpty());
    }

    @Override
    public synchronized void shown(PersonId person, String fingerprint) {
        shown.replace(person, fingerprint);
    }
}
