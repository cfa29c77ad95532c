package io.finopsbot.workflows.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as last seen in the chat's directory.
 *
 * @param email the address, or null where the directory shows none
 * @param seenAt when the directory was asked
 */
public record Person(PersonId id, String name, @Nullable String email, Standing standing, Instant seenAt) {}
