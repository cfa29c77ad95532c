package io.finopsbot.sandbox.slack.blocks;

import java.util.Set;

/** What each interactive element must keep to, beyond the fields that it may have. */
final class ElementRules {
    private static final int PLACEHOLDER = 150;

    private ElementRules() {}

    static void button(Spot button) {
        TextRules.plain(button, "text", 75);
        button.length("value", 2000);
        button.length("url", 3000);
        button.length("accessibility_label", 75);
        button.oneOf("style", Set.of("primary", "danger"));
    }

    static void staticMenu(Spot menu) {
        placeholder(menu);
        OptionRules.plainOrGrouped(menu, 100);
        mostSelected(menu);
    }

    static void externalMenu(Spot menu) {
        placeholder(menu);
        if (menu.has("min_query_length")) {
            menu.child("min_query_length")
                    .unless(menu.node().path("min_query_length").isInt(), "must be an integer");
        }
        if (menu.has("initial_option")) {
            OptionRules.check(menu.child("initial_option"), false);
        }
        menu.items("initial_options", 1, 100).forEach(option -> OptionRules.check(option, false));
        mostSelected(menu);
    }

    static void listMenu(Spot menu) {
        placeholder(menu);
        mostSelected(menu);
    }

    static void overflow(Spot overflow) {
        OptionRules.plain(overflow, 1, 5);
    }

    static void choices(Spot choices) {
        OptionRules.formatted(choices, 10);
    }

    static void datePicker(Spot picker) {
        placeholder(picker);
        matches(picker, "initial_date", "\\d{4}-\\d{2}-\\d{2}");
    }

    static void timePicker(Spot picker) {
        placeholder(picker);
        matches(picker, "initial_time", "([01]\\d|2[0-3]):[0-5]\\d");
    }

    static void moment(Spot picker) {
        if (picker.has("initial_date_time")) {
            picker.child("initial_date_time")
                    .unless(picker.string("initial_date_time").matches("\\d{10}"), "must be ten digits");
        }
    }

    static void textInput(Spot input) {
        placeholder(input);
        input.length("initial_value", 0, 3000);
        range(input, "min_length", 0);
        range(input, "max_length", 1);
    }

    static void numberInput(Spot input) {
        placeholder(input);
        input.flag("is_decimal_allowed");
        for (String field : Set.of("initial_value", "min_value", "max_value")) {
            matches(input, field, "-?\\d+(\\.\\d+)?");
        }
    }

    static void shortInput(Spot input) {
        placeholder(input);
        input.length("initial_value", 0, 3000);
    }

    static void image(Spot image) {
        image.length("image_url", 3000);
        image.length("alt_text", 0, 2000);
    }

    private static void placeholder(Spot element) {
        TextRules.plain(element, "placeholder", PLACEHOLDER);
    }

    private static void mostSelected(Spot menu) {
        if (menu.has("max_selected_items")) {
            menu.child("max_selected_items")
                    .unless(menu.node().path("max_selected_items").asInt(0) >= 1, "must be at least 1");
        }
    }

    private static void matches(Spot element, String field, String pattern) {
        if (element.has(field)) {
            element.child(field).unless(element.string(field).matches(pattern), "must match " + pattern);
        }
    }

    private static void range(Spot input, String field, int least) {
        if (input.has(field)) {
            int value = input.node().path(field).asInt(-1);
            input.child(field).unless(value >= least && value <= 3000, "must be between " + least + " and 3000");
        }
    }
}
