package io.finopsbot.bot.wiring;

import io.finopsbot.workflows.models.Provenance;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of the configuration file that have to be there, or may be left out. */
final class Given {
    private Given() {}

    /** The value, which has to be there. */
    static String given(@Nullable String value, String entry, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(entry + " has no " + what);
        }
        return value;
    }

    /** The list; empty if it was left out. */
    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Where something was read, and when; both have to be there. */
    static Provenance provenance(@Nullable String source, @Nullable String date, String entry) {
        String from = given(source, entry, "source; say where it was read");
        String on = given(date, entry, "date; say when its source was read, such as 2026-11-25");
        try {
            return new Provenance(from, LocalDate.parse(on));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(entry + " has the date " + on + ", which is none such as 2026-11-25");
        }
    }
}
