package io.finopsbot.bot.slack;

import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;

/**
 * What a button or form is about: which request, and which content of it the person saw.
 *
 * @param revision the content revision
 */
public record Target(RequestNumber request, int revision) {
    /** The request as it stands. */
    public static Target of(BusinessRequest request) {
        return new Target(request.number(), request.revision());
    }

    /** As it was written into the button or form. */
    public static Target parse(String text) {
        String[] parts = text.split("@", 2);
        return new Target(RequestNumber.parse(parts[0]).orElseThrow(), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return request + "@" + revision;
    }
}
