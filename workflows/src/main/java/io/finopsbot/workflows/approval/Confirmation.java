package io.finopsbot.workflows.approval;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;

/** A second lead's consent to what a first one approved. */
public record Confirmation(Actor by, Instant at) {}
