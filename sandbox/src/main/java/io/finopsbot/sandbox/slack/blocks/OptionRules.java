package io.finopsbot.sandbox.slack.blocks;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Options and option groups of menus, checkboxes and radio buttons. */
final class OptionRules {
    static final int LONGEST = 75;
    private static final int MOST_GROUPS = 100;

    private OptionRules() {}

    /** The options of an element that takes plain text alone. */
    static void plain(Spot element, int fewest, int most) {
        List<Spot> options = element.items("options", fewest, most);
        options.forEach(option -> check(option, false));
        valuesAreUnique(options);
        initialIsAmong(element, options);
    }

    /** The options of checkboxes and radio buttons, which may have formatted text. */
    static void formatted(Spot element, int most) {
        List<Spot> options = element.items("options", 1, most);
        options.forEach(option -> check(option, true));
        valuesAreUnique(options);
        initialIsAmong(element, options);
    }

    /** Either options or groups of options, as in static menus. */
    static void plainOrGrouped(Spot element, int most) {
        element.unless(
                element.has("options") != element.has("option_groups"), "must define either options or option_groups");
        if (element.has("options")) {
            plain(element, 1, most);
        }
        List<Spot> groups = element.items("option_groups", 1, MOST_GROUPS);
        groups.forEach(group -> checkGroup(group, most));
        initialIsAmong(
                element,
                groups.stream()
                        .flatMap(group -> group.children("options").stream())
                        .toList());
    }

    static void checkGroup(Spot group, int most) {
        group.shape(Set.of("label", "options"), Set.of());
        TextRules.plain(group, "label", LONGEST);
        group.items("options", 1, most).forEach(option -> check(option, false));
    }

    static void check(Spot option, boolean formatted) {
        option.shape(Set.of("text", "value"), Set.of("description", "url"));
        option.length("value", LONGEST);
        option.length("url", 3000);
        if (formatted) {
            TextRules.either(option, "text", LONGEST);
            TextRules.either(option, "description", LONGEST);
        } else {
            TextRules.plain(option, "text", LONGEST);
            TextRules.plain(option, "description", LONGEST);
        }
    }

    private static void valuesAreUnique(List<Spot> options) {
        Unique values = new Unique("duplicate value");
        options.forEach(option -> values.see(option, "value"));
    }

    private static void initialIsAmong(Spot element, List<Spot> options) {
        if (options.isEmpty()) {
            return;
        }
        List<JsonNode> known = options.stream().map(Spot::node).toList();
        if (element.has("initial_option")) {
            Spot initial = element.child("initial_option");
            initial.unless(known.contains(initial.node()), "must exactly match one of the provided options");
        }
        element.items("initial_options", 1, options.size())
                .forEach(initial -> initial.unless(
                        known.contains(initial.node()), "must exactly match one of the provided options"));
    }
}
