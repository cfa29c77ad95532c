package io.finopsbot.workflows.request;

import java.util.UUID;

/** Which request it is, in all installations and restored databases. */
public record RequestId(UUID value) {
    /** A new one. */
    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    /** The first twelve hexadecimal digits: enough for a label that no other installation repeats. */
    public String shortForm() {
        return value.toString().replace("-", "").substring(0, 12);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
