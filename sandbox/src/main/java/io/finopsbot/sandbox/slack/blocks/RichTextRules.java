package io.finopsbot.sandbox.slack.blocks;

import java.util.Set;

/** What stands in {@code rich_text}: sections and lists of texts, links, emoji and mentions. */
final class RichTextRules {
    private static final Set<String> LEAVES =
            Set.of("text", "emoji", "link", "user", "usergroup", "channel", "broadcast", "date", "color");

    private RichTextRules() {}

    static void check(Spot richText) {
        for (Spot element : richText.items("elements", 1, 100)) {
            element.unless(
                    element.type().startsWith("rich_text_") && element.has("elements"),
                    "unsupported type: " + element.type());
            element.children("elements").forEach(RichTextRules::part);
        }
    }

    private static void part(Spot part) {
        if (part.type().equals("rich_text_section")) {
            part.children("elements").forEach(RichTextRules::part);
            return;
        }
        part.unless(LEAVES.contains(part.type()), "unsupported type: " + part.type());
        part.unless(!part.type().equals("emoji") || part.has("name"), "missing required field: name");
        part.unless(!part.type().equals("text") || part.has("text"), "missing required field: text");
        part.length("text", 3000);
    }
}
