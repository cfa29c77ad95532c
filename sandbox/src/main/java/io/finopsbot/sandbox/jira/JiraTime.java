package io.finopsbot.sandbox.jira;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Jira's way to write a point in time: milliseconds and an offset without a colon. */
final class JiraTime {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private JiraTime() {}

    static String of(Instant instant) {
        return FORMAT.format(instant);
    }
}
