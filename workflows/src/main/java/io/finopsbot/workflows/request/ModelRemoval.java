package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;

/**
 * That the approved model was blocked, and has to go from what was implemented.
 *
 * @param proposal the number of the model's proposal that blocked it
 * @param reason why it is blocked
 * @param by the second lead, who confirmed that
 * @param at when the task was opened
 */
public record ModelRemoval(int proposal, String reason, Actor by, Instant at) {}
