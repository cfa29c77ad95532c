package io.finopsbot.workflows.accounts;

import java.time.Instant;

/**
 * An account that is tied to a person.
 *
 * @param id by which the connected system knows it
 * @param name as it was called when it was tied
 */
public record TiedAccount(String id, String name, Instant since) {}
