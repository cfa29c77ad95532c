package io.finopsbot.sandbox.slack.blocks;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says what Slack would refuse in blocks and views; an empty list is well. */
public final class BlockKit {
    private BlockKit() {}

    public static List<String> faultsOfMessage(JsonNode blocks) {
        List<String> faults = new ArrayList<>();
        JsonNode owner = JsonNodeFactory.instance.objectNode().set("blocks", blocks);
        BlocksRules.check(new Spot(owner, "", faults), Surface.MESSAGE);
        return faults;
    }

    public static List<String> faultsOfView(JsonNode view) {
        List<String> faults = new ArrayList<>();
        ViewRules.check(new Spot(view, "/view", faults));
        return faults;
    }

    /** Faults of what an app answers to a menu that asks for its options. */
    public static List<String> faultsOfOptions(JsonNode answer) {
        List<String> faults = new ArrayList<>();
        Spot spot = new Spot(answer, "", faults);
        spot.unless(spot.has("options") != spot.has("option_groups"), "must define either options or option_groups");
        spot.items("options", 0, 100).forEach(option -> OptionRules.check(option, false));
        spot.items("option_groups", 0, 100).forEach(group -> OptionRules.checkGroup(group, 100));
        return faults;
    }
}
