package io.finopsbot.sandbox.slack.team;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where an app may answer to one interaction.
 *
 * @param sourceTs the message that the interaction came from, or null for a slash command
 */
public record ResponseUrl(
        String channel, String person, @Nullable String sourceTs, Instant issued, AtomicInteger uses) {}
