package io.finopsbot.bot.coverage;

import io.finopsbot.workflows.models.Platform;
import java.util.Optional;

/**
 * By what the rows of Claude Platform are told apart at a glance. Slack has no teal, so that an installation may choose an
 * emoji of its own.
 *
 * @param emoji the emoji's name without colons, such as {@code large_green_circle}
 */
public record PlatformBadge(String emoji) {
    /** The emoji that every Slack has and that comes nearest. */
    public static final String STANDARD = "large_green_circle";

    /** What the name of an emoji looks like. */
    public static final String NAME = "[a-z0-9_+'-]{1,100}";

    public PlatformBadge {
        if (!emoji.matches(NAME)) {
            throw new IllegalArgumentException("Not the name of an emoji: " + emoji);
        }
    }

    /** The emoji of that platform, if it has one. */
    Optional<String> of(Platform platform) {
        return switch (platform) {
            case BEDROCK -> Optional.empty();
            case CLAUDE_PLATFORM -> Optional.of(emoji);
        };
    }

    /** The platform in Slack's markup, with its emoji. */
    String named(Platform platform) {
        return of(platform).map(name -> ":" + name + ": ").orElse("") + platform.title();
    }
}
