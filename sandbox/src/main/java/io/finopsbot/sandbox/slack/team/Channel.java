package io.finopsbot.sandbox.slack.team;

import org.jspecify.annotations.Nullable;

/**
 * A place for messages.
 *
 * @param partner the person at the other end of a direct message, or null for a channel
 * @param botIsMember whether the app was invited
 */
public record Channel(String id, String name, @Nullable String partner, boolean botIsMember) {
    static Channel open(String id, String name, boolean botIsMember) {
        return new Channel(id, name, null, botIsMember);
    }

    static Channel direct(String person) {
        return new Channel("D" + person.substring(1), "directmessage", person, true);
    }

    public boolean isDirect() {
        return partner != null;
    }
}
