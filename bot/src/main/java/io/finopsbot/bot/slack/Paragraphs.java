package io.finopsbot.bot.slack;

import io.finopsbot.templates.Markup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Lines of text, in as few of a message's sections as Slack's limits allow. */
public final class Paragraphs {
    /** How long a text of people's may get, escaped, so that it fits into one section together with a few words of ours. */
    public static final int LONGEST_TEXT = 2_800;

    /** How long all texts of one message may get together, escaped. Slack refuses very long ones without saying its limit. */
    public static final int LONGEST_MESSAGE = 12_000;

    private Paragraphs() {}

    /** A section for as many of those lines as fit, and so on. A line that is too long for a section is cut. */
    public static List<Map<String, Object>> of(List<String> lines) {
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            String safe = escaped(line);
            if (paragraph.length() > 0 && paragraph.length() + 1 + safe.length() > LONGEST_TEXT) {
                paragraphs.add(Map.of("text", new Markup(paragraph.toString())));
                paragraph.setLength(0);
            }
            paragraph.append(paragraph.length() == 0 ? "" : "\n").append(safe);
        }
        if (paragraph.length() > 0) {
            paragraphs.add(Map.of("text", new Markup(paragraph.toString())));
        }
        return paragraphs;
    }

    /** How many of the first of those lines fit into a text of that length, escaped. */
    public static int fitting(List<String> lines, int longest) {
        int length = 0;
        for (int index = 0; index < lines.size(); index++) {
            length += escaped(lines.get(index)).length() + 1;
            if (length > longest) {
                return index;
            }
        }
        return lines.size();
    }

    /** How many of the first of those lines have to be left out so that the last ones fit into a text of that length, escaped. */
    public static int hidden(List<String> lines, int longest) {
        List<String> newestFirst = new ArrayList<>(lines);
        Collections.reverse(newestFirst);
        return lines.size() - fitting(newestFirst, longest);
    }

    private static String escaped(String line) {
        return Markup.text(Markup.beginning(line, LONGEST_TEXT)).text();
    }
}
