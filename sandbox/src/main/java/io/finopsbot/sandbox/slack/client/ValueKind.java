package io.finopsbot.sandbox.slack.client;

import java.util.Optional;

/** Where an element keeps what is filled in, and where the app put what it begins with. */
enum ValueKind {
    TEXT("value", "initial_value"),
    OPTION("selected_option", "initial_option"),
    OPTIONS("selected_options", "initial_options"),
    USER("selected_user", "initial_user"),
    USERS("selected_users", "initial_users"),
    CHANNEL("selected_channel", "initial_channel"),
    CONVERSATION("selected_conversation", "initial_conversation"),
    DATE("selected_date", "initial_date"),
    TIME("selected_time", "initial_time"),
    MOMENT("selected_date_time", "initial_date_time");

    private final String field;
    private final String initialField;

    ValueKind(String field, String initialField) {
        this.field = field;
        this.initialField = initialField;
    }

    String field() {
        return field;
    }

    String initialField() {
        return initialField;
    }

    boolean isList() {
        return this == OPTIONS || this == USERS;
    }

    /** The kind of an element type; none for a button, which keeps nothing. */
    static Optional<ValueKind> of(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "plain_text_input", "number_input", "email_text_input", "url_text_input" -> TEXT;
                    case "static_select", "external_select", "radio_buttons", "overflow" -> OPTION;
                    case "multi_static_select", "multi_external_select", "checkboxes" -> OPTIONS;
                    case "users_select" -> USER;
                    case "multi_users_select" -> USERS;
                    case "channels_select" -> CHANNEL;
                    case "conversations_select" -> CONVERSATION;
                    case "datepicker" -> DATE;
                    case "timepicker" -> TIME;
                    case "datetimepicker" -> MOMENT;
                    default -> null;
                });
    }
}
