package io.finopsbot.integrations.database;

import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.ProjectionKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One image of one subject, such as {@code card:BR-42}. */
record ProjectionId(Subject about, ProjectionKind kind) {
    private static final Pattern WAKE_UP = Pattern.compile("([a-z_]+):(.+)@(\\d+)");

    /** What the scheduler calls the wake-up that wants that version of the image, such as {@code card:BR-42@7}. */
    String wakeUp(long wanted) {
        return this + "@" + wanted;
    }

    /** Which image a wake-up is about. */
    static ProjectionId ofWakeUp(String wakeUp) {
        Matcher matcher = parsed(wakeUp);
        return new ProjectionId(
                Subject.ofKey(matcher.group(2)),
                ProjectionKind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
    }

    /** Which version of the image a wake-up wants. */
    static long wantedBy(String wakeUp) {
        return Long.parseLong(parsed(wakeUp).group(3));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + about.key();
    }

    private static Matcher parsed(String wakeUp) {
        Matcher matcher = WAKE_UP.matcher(wakeUp);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a wake-up: " + wakeUp);
        }
        return matcher;
    }
}
