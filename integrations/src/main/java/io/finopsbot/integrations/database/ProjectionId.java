package io.finopsbot.integrations.database;

import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One image of one request, such as {@code card:BR-42}. */
record ProjectionId(RequestNumber request, ProjectionKind kind) {
    private static final Pattern WAKE_UP = Pattern.compile("([a-z]+):(BR-\\d+)@(\\d+)");

    /** What the scheduler calls the wake-up that wants that version of the image, such as {@code card:BR-42@7}. */
    String wakeUp(long wanted) {
        return this + "@" + wanted;
    }

    /** Which image a wake-up is about. */
    static ProjectionId ofWakeUp(String wakeUp) {
        Matcher matcher = parsed(wakeUp);
        RequestNumber request = RequestNumber.parse(matcher.group(2)).orElseThrow();
        return new ProjectionId(request, ProjectionKind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
    }

    /** Which version of the image a wake-up wants. */
    static long wantedBy(String wakeUp) {
        return Long.parseLong(parsed(wakeUp).group(3));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + request;
    }

    private static Matcher parsed(String wakeUp) {
        Matcher matcher = WAKE_UP.matcher(wakeUp);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a wake-up: " + wakeUp);
        }
        return matcher;
    }
}
