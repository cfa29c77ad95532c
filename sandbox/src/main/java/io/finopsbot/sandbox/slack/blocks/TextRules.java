package io.finopsbot.sandbox.slack.blocks;

import java.util.Set;

/** Text objects: what {@code plain_text} and {@code mrkdwn} may carry, and where only one of them is taken. */
final class TextRules {
    private static final Set<String> REQUIRED = Set.of("type", "text");

    private TextRules() {}

    /** A text object in {@code field}, where it is present. */
    static void either(Spot owner, String field, int longest) {
        if (owner.has(field)) {
            check(owner.child(field), longest);
        }
    }

    static void plain(Spot owner, String field, int longest) {
        if (!owner.has(field)) {
            return;
        }
        Spot text = owner.child(field);
        if (text.has("type") && !text.type().equals("plain_text")) {
            text.child("type").fault("must be plain_text");
            return;
        }
        check(text, longest);
    }

    static void check(Spot text, int longest) {
        switch (text.type()) {
            case "plain_text" -> text.shape(REQUIRED, Set.of("emoji"));
            case "mrkdwn" -> text.shape(REQUIRED, Set.of("verbatim"));
            default -> text.fault("must be a plain_text or mrkdwn object");
        }
        text.flag("emoji");
        text.flag("verbatim");
        text.length("text", longest);
    }
}
