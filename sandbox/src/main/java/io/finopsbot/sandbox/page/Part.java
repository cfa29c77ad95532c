package io.finopsbot.sandbox.page;

import java.util.List;
import java.util.stream.Collectors;

/** A part of what a row of the state page shows. All of it is plain text; the page escapes it. */
public sealed interface Part {
    /** It as lines of text. */
    String text();

    /** Lines. */
    record Lines(String text) implements Part {}

    /** A table, whose first row are the heads. */
    record Table(List<List<String>> rows) implements Part {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public String text() {
            return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
        }
    }
}
