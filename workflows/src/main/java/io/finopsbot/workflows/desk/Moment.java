package io.finopsbot.workflows.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a moment is written for people. */
public final class Moment {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Moment() {}

    /** Such as {@code 25 Nov 2026 10:02 UTC}. */
    public static String of(Instant instant) {
        return FORM.format(instant);
    }
}
