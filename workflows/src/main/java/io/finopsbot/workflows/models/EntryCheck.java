package io.finopsbot.workflows.models;

import java.util.List;

/**
 * Says whether a policy can be made of a catalogue entry, when the entry is configured and not only when a request is
 * approved. Others than {@link EntryForm} are found by {@link java.util.ServiceLoader}.
 */
public interface EntryCheck {
    /** What is wrong with the entry, as ends of a sentence that begins with the model; nothing if every policy is valid. */
    List<String> problems(CatalogueEntry entry);
}
