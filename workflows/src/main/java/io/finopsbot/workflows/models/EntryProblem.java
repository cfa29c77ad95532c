package io.finopsbot.workflows.models;

/**
 * What is wrong with an entry of the catalogue.
 *
 * @param part where it would be put right
 * @param end the end of a sentence that begins with the model
 */
public record EntryProblem(EntryPart part, String end) {}
