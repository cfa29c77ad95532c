package io.finopsbot.workflows.models;

import java.util.List;

/**
 * Says whether a policy can be made of a catalogue entry, when the entry is written and not only when a request is
 * approved. Others than {@link EntryForm} are found by {@link java.util.ServiceLoader}.
 */
public interface EntryCheck {
    /** What is wrong with the entry; nothing if every policy is valid. */
    List<EntryProblem> problems(CatalogueEntry entry);
}
