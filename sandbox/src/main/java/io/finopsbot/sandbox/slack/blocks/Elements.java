package io.finopsbot.sandbox.slack.blocks;

import static io.finopsbot.sandbox.slack.blocks.Place.ACTIONS;
import static io.finopsbot.sandbox.slack.blocks.Place.CONTEXT;
import static io.finopsbot.sandbox.slack.blocks.Place.INPUT;
import static io.finopsbot.sandbox.slack.blocks.Place.SECTION;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The block elements that Slack knows: where they may stand, and what they have. */
final class Elements {
    private static final Set<Place> USUAL = Set.of(SECTION, ACTIONS, INPUT);
    private static final Set<Place> WITHOUT_ACTIONS = Set.of(SECTION, INPUT);
    private static final Set<Place> FORM = Set.of(INPUT);
    private static final String WRITING = "dispatch_action_config focus_on_load placeholder ";
    private static final String MENU = "confirm focus_on_load placeholder ";
    private static final String MANY = MENU + "max_selected_items ";
    private static final String CONVERSATION = "default_to_current_conversation filter response_url_enabled ";

    private static final Map<String, Kind<Place>> KINDS = Map.ofEntries(
            entry(
                    "button",
                    kind(
                            Set.of(SECTION, ACTIONS),
                            "text",
                            "value url style confirm accessibility_label",
                            ElementRules::button)),
            entry("checkboxes", kind(USUAL, "options", "confirm focus_on_load initial_options", ElementRules::choices)),
            entry(
                    "radio_buttons",
                    kind(USUAL, "options", "confirm focus_on_load initial_option", ElementRules::choices)),
            entry("datepicker", kind(USUAL, "", MENU + "initial_date", ElementRules::datePicker)),
            entry("timepicker", kind(USUAL, "", MENU + "initial_time timezone", ElementRules::timePicker)),
            entry(
                    "datetimepicker",
                    kind(Set.of(ACTIONS, INPUT), "", "initial_date_time confirm focus_on_load", ElementRules::moment)),
            entry("overflow", kind(Set.of(SECTION, ACTIONS), "options", "confirm", ElementRules::overflow)),
            entry(
                    "static_select",
                    kind(USUAL, "", MENU + "options option_groups initial_option", ElementRules::staticMenu)),
            entry(
                    "external_select",
                    kind(USUAL, "", MENU + "min_query_length initial_option", ElementRules::externalMenu)),
            entry("users_select", kind(USUAL, "", MENU + "initial_user", ElementRules::listMenu)),
            entry(
                    "conversations_select",
                    kind(USUAL, "", MENU + CONVERSATION + "initial_conversation", ElementRules::listMenu)),
            entry(
                    "channels_select",
                    kind(USUAL, "", MENU + "initial_channel response_url_enabled", ElementRules::listMenu)),
            entry(
                    "multi_static_select",
                    kind(
                            WITHOUT_ACTIONS,
                            "",
                            MANY + "options option_groups initial_options",
                            ElementRules::staticMenu)),
            entry(
                    "multi_external_select",
                    kind(WITHOUT_ACTIONS, "", MANY + "min_query_length initial_options", ElementRules::externalMenu)),
            entry("multi_users_select", kind(WITHOUT_ACTIONS, "", MANY + "initial_users", ElementRules::listMenu)),
            entry(
                    "multi_conversations_select",
                    kind(WITHOUT_ACTIONS, "", MANY + CONVERSATION + "initial_conversations", ElementRules::listMenu)),
            entry(
                    "multi_channels_select",
                    kind(WITHOUT_ACTIONS, "", MANY + "initial_channels", ElementRules::listMenu)),
            entry(
                    "plain_text_input",
                    kind(FORM, "", WRITING + "initial_value multiline min_length max_length", ElementRules::textInput)),
            entry(
                    "number_input",
                    kind(
                            FORM,
                            "is_decimal_allowed",
                            WRITING + "initial_value min_value max_value",
                            ElementRules::numberInput)),
            entry("email_text_input", kind(FORM, "", WRITING + "initial_value", ElementRules::shortInput)),
            entry("url_text_input", kind(FORM, "", WRITING + "initial_value", ElementRules::shortInput)),
            entry("image", kind(Set.of(SECTION, CONTEXT), "alt_text", "image_url slack_file", ElementRules::image)));

    private Elements() {}

    static void check(Spot element, Place place) {
        Kind<Place> kind = KINDS.get(element.type());
        if (kind == null || !kind.places().contains(place)) {
            element.child("type").fault("unsupported type: " + element.type());
            return;
        }
        element.length("action_id", 255);
        element.flag("focus_on_load");
        ConfirmRules.check(element);
        kind.check(element);
    }

    private static Kind<Place> kind(Set<Place> places, String required, String optional, Consumer<Spot> rules) {
        return Kind.of(places, required, "action_id " + optional, rules);
    }
}
