package io.finopsbot.sandbox.slack.blocks;

import static io.finopsbot.sandbox.slack.blocks.Surface.HOME;
import static io.finopsbot.sandbox.slack.blocks.Surface.MESSAGE;
import static io.finopsbot.sandbox.slack.blocks.Surface.MODAL;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The blocks that this Slack knows: where they may stand, and what they have. */
final class Blocks {
    private static final Set<Surface> EVERYWHERE = Set.of(MESSAGE, MODAL, HOME);
    private static final Set<Surface> MESSAGES = Set.of(MESSAGE);

    private static final Map<String, Kind<Surface>> KINDS = Map.ofEntries(
            entry("section", kind(EVERYWHERE, "", "text fields accessory expand", BlockRules::section)),
            entry("header", kind(EVERYWHERE, "text", "", BlockRules::header)),
            entry("divider", kind(EVERYWHERE, "", "", block -> {})),
            entry("context", kind(EVERYWHERE, "elements", "", BlockRules::context)),
            entry("actions", kind(EVERYWHERE, "elements", "", BlockRules::actions)),
            entry("input", kind(EVERYWHERE, "label element", "hint optional dispatch_action", BlockRules::input)),
            entry("image", kind(EVERYWHERE, "alt_text", "image_url slack_file title", BlockRules::image)),
            entry("rich_text", kind(EVERYWHERE, "elements", "", BlockRules::richText)),
            entry("markdown", kind(MESSAGES, "text", "", BlockRules::markdown)),
            entry("table", kind(MESSAGES, "rows", "column_settings", TableRules::check)),
            entry("data_visualization", kind(MESSAGES, "title chart", "", ChartRules::check)));

    private Blocks() {}

    static void check(Spot block, Surface surface) {
        Kind<Surface> kind = KINDS.get(block.type());
        if (kind == null || !kind.places().contains(surface)) {
            block.child("type").fault("unsupported type: " + block.type());
            return;
        }
        block.length("block_id", 255);
        kind.check(block);
    }

    private static Kind<Surface> kind(Set<Surface> places, String required, String optional, Consumer<Spot> rules) {
        return Kind.of(places, required, "block_id " + optional, rules);
    }
}
