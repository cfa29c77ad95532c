package io.finopsbot.bot.home;

import io.finopsbot.templates.Markup;
import java.util.ArrayList;
import java.util.List;

/** Lines of markup, in pieces of a length that Slack takes. A line that is too long for a piece does not occur. */
final class Lines {
    private Lines() {}

    /** As few texts of at most that length as hold them all. */
    static List<Markup> sections(List<Markup> lines, int longest) {
        List<Markup> sections = new ArrayList<>();
        for (List<Markup> page : pages(lines, longest)) {
            sections.add(
                    new Markup(String.join("\n", page.stream().map(Markup::text).toList())));
        }
        return sections;
    }

    /** The lines in as few lists as have at most that length together. */
    static List<List<Markup>> pages(List<Markup> lines, int longest) {
        List<List<Markup>> pages = new ArrayList<>();
        int length = 0;
        for (Markup line : lines) {
            int needed = line.text().length() + 1;
            if (pages.isEmpty() || length + needed > longest) {
                pages.add(new ArrayList<>());
                length = 0;
            }
            pages.get(pages.size() - 1).add(line);
            length += needed;
        }
        return pages;
    }
}
