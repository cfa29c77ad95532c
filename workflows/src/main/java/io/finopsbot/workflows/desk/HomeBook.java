package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who has ever opened the bot's Home tab, and what was shown there last. Nobody else has one that could be out of date. */
public interface HomeBook {
    /** Notes that the person has opened it: it is shown anew, whatever was shown before. */
    void opened(PersonId person, Instant at);

    /** All who have ever opened it. */
    Set<PersonId> opened();

    /** By what it is known what was shown last; empty if it has to be shown in any case. */
    Optional<String> shown(PersonId person);

    /** Notes what is shown now. */
    void shown(PersonId person, String fingerprint);
}
