package io.finopsbot.sandbox.slack.blocks;

import java.util.List;
import java.util.Set;

/** Modals and Home tabs. */
final class ViewRules {
    private static final Set<String> MODAL_OPTIONAL = Kind.words(
            "close submit private_metadata callback_id clear_on_close notify_on_close external_id submit_disabled");
    private static final Set<String> HOME_OPTIONAL = Kind.words("private_metadata callback_id external_id");

    private ViewRules() {}

    static void check(Spot view) {
        switch (view.type()) {
            case "modal" -> modal(view);
            case "home" -> home(view);
            default -> view.child("type").fault("must be modal or home");
        }
        view.length("private_metadata", 0, 3000);
        view.length("callback_id", 0, 255);
        view.length("external_id", 0, 255);
    }

    private static void modal(Spot view) {
        view.shape(Set.of("type", "title", "blocks"), MODAL_OPTIONAL);
        for (String field : List.of("title", "submit", "close")) {
            TextRules.plain(view, field, 24);
        }
        view.flag("clear_on_close");
        view.flag("notify_on_close");
        List<Spot> blocks = BlocksRules.check(view, Surface.MODAL);
        boolean asks = blocks.stream().anyMatch(block -> block.type().equals("input"));
        view.unless(!asks || view.has("submit"), "missing required field: submit");
    }

    private static void home(Spot view) {
        view.shape(Set.of("type", "blocks"), HOME_OPTIONAL);
        BlocksRules.check(view, Surface.HOME);
    }
}
