package io.finopsbot.sandbox.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing on the state page. All of it is plain text; the page escapes it.
 *
 * @param anchor an id within the page, so that links can point here
 * @param heading a short line, such as an issue key with its status
 * @param parts the rest, one below the other
 */
public record Row(String anchor, String heading, List<Part> parts) {
    public Row {
        parts = List.copyOf(parts);
    }

    /** A row whose rest is lines of text. */
    public Row(String anchor, String heading, String body) {
        this(anchor, heading, List.of(new Part.Lines(body)));
    }

    /** The rest, line by line. */
    public String body() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
    }
}
