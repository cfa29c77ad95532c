package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;

/** Who said, and when, that the workspace tag's key is active as a cost allocation tag in the payer account. */
public record TagTick(Actor by, Instant at) {}
