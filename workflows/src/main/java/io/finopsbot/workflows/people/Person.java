package io.finopsbot.workflows.people;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as last seen in the chat's directory.
 *
 * @param email the address, or null where the directory shows none
 * @param seenAt when the directory was asked
 */
public record Person(PersonId id, String name, @Nullable String email, Standing standing, Instant seenAt) {
    /** For how long the directory's word on a person who acts may be relied upon. */
    public static final Duration USABLE_FOR = Duration.ofSeconds(60);

    /** Whether the person may still act by what was seen. */
    public boolean usableAt(Instant now) {
        return seenAt.plus(USABLE_FOR).isAfter(now);
    }
}
