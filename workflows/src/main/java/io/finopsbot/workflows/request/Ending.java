package io.finopsbot.workflows.request;

import io.finopsbot.workflows.people.Actor;
import java.time.Instant;

/** Why and by whom a request ended before it was claimed: withdrawn, cancelled or expired. */
public record Ending(Actor by, Instant at, String reason) {}
