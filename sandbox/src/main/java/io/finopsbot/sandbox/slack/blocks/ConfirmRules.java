package io.finopsbot.sandbox.slack.blocks;

import java.util.Set;

/** The question "are you sure?" before an action. */
final class ConfirmRules {
    private ConfirmRules() {}

    static void check(Spot element) {
        if (!element.has("confirm")) {
            return;
        }
        Spot confirm = element.child("confirm");
        confirm.shape(Set.of("title", "text", "confirm", "deny"), Set.of("style"));
        TextRules.plain(confirm, "title", 100);
        TextRules.either(confirm, "text", 300);
        TextRules.plain(confirm, "confirm", 30);
        TextRules.plain(confirm, "deny", 30);
        confirm.oneOf("style", Set.of("primary", "danger"));
    }
}
