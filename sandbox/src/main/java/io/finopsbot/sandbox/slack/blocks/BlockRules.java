package io.finopsbot.sandbox.slack.blocks;

import java.util.Set;

/** What each block must keep to, beyond the fields that it may have. */
final class BlockRules {
    private static final Set<String> CONTEXT_TEXT = Set.of("plain_text", "mrkdwn");

    private BlockRules() {}

    static void section(Spot block) {
        block.unless(block.has("text") || block.has("fields"), "must define either text or fields");
        TextRules.either(block, "text", 3000);
        block.items("fields", 1, 10).forEach(field -> TextRules.check(field, 2000));
        if (block.has("accessory")) {
            Elements.check(block.child("accessory"), Place.SECTION);
        }
    }

    static void header(Spot block) {
        TextRules.plain(block, "text", 150);
    }

    static void context(Spot block) {
        for (Spot element : block.items("elements", 1, 10)) {
            if (CONTEXT_TEXT.contains(element.type())) {
                TextRules.check(element, 2000);
            } else {
                Elements.check(element, Place.CONTEXT);
            }
        }
    }

    static void actions(Spot block) {
        Unique actionIds = new Unique("duplicate action_id");
        for (Spot element : block.items("elements", 1, 25)) {
            Elements.check(element, Place.ACTIONS);
            actionIds.see(element, "action_id");
        }
    }

    static void input(Spot block) {
        TextRules.plain(block, "label", 2000);
        TextRules.plain(block, "hint", 2000);
        block.flag("optional");
        block.flag("dispatch_action");
        if (block.has("element")) {
            Elements.check(block.child("element"), Place.INPUT);
        }
    }

    static void image(Spot block) {
        block.unless(block.has("image_url") != block.has("slack_file"), "must define either image_url or slack_file");
        ElementRules.image(block);
        TextRules.plain(block, "title", 2000);
    }

    static void markdown(Spot block) {
        block.length("text", 12_000);
    }

    static void richText(Spot block) {
        RichTextRules.check(block);
    }
}
