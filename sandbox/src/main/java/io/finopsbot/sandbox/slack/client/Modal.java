package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.team.NotSeen;
import io.finopsbot.sandbox.slack.team.SlackView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An open modal; its fields are called by the labels that a person sees. */
public final class Modal {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final SlackClient client;
    private final Person person;
    private final String viewId;
    private final FormState state = new FormState();

    Modal(SlackClient client, Person person, String viewId) {
        this.client = client;
        this.person = person;
        this.viewId = viewId;
    }

    public String title() {
        return view().definition().path("title").path("text").asString("");
    }

    /** All that a person reads on it. */
    public String text() {
        return client.texts().ofBlocks(view().definition().path("blocks"));
    }

    public String callbackId() {
        return view().text("callback_id");
    }

    /** The labels of all fields and buttons. */
    public List<String> labels() {
        return widgets().stream().map(Widget::label).toList();
    }

    public boolean isOpen() {
        return find().isPresent();
    }

    /** Waits until the bot has changed this modal to something that fits. */
    public Modal awaits(String what, Predicate<Modal> wanted) {
        return client.bell().await(what, PATIENCE, () -> Optional.of(this).filter(wanted));
    }

    /** Writes into a text, number, e-mail or web address field. */
    public Modal fills(String label, String text) {
        return put(label, ValueKind.TEXT, JsonNodeFactory.instance.stringNode(text));
    }

    public Modal fills(String label, Number number) {
        return fills(label, number.toString());
    }

    public Modal picks(String label, LocalDate date) {
        return put(label, ValueKind.DATE, JsonNodeFactory.instance.stringNode(date.toString()));
    }

    /** Chooses one option of a menu or of radio buttons, or a person by name. */
    public Modal selects(String label, String option) {
        return selects(label, option, option);
    }

    /** Types something into a menu that asks the bot for its options, then chooses one of what comes. */
    public Modal selects(String label, String typed, String option) {
        Widget widget = widget(label);
        ValueKind kind = kind(widget);
        boolean amongPeople = kind == ValueKind.USER || kind == ValueKind.USERS;
        JsonNode chosen = amongPeople
                ? JsonNodeFactory.instance.stringNode(personNamed(option))
                : Options.named(options(widget, typed), option);
        return put(
                label,
                kind,
                kind.isList() ? JsonNodeFactory.instance.arrayNode().add(chosen) : chosen);
    }

    /** Ticks exactly these boxes, or selects exactly these options of a menu for many. */
    public Modal checks(String label, String... chosen) {
        List<JsonNode> options = options(widget(label), "");
        List<JsonNode> ticked =
                Arrays.stream(chosen).map(text -> Options.named(options, text)).toList();
        return put(
                label, ValueKind.OPTIONS, JsonNodeFactory.instance.arrayNode().addAll(ticked));
    }

    /** Enters something into whatever kind of field this is; several choices between commas. */
    public Modal enters(String label, String text) {
        return switch (kind(widget(label))) {
            case TEXT -> fills(label, text);
            case DATE -> picks(label, LocalDate.parse(text));
            case OPTIONS -> checks(label, text.split(" *, *"));
            case OPTION, USER, USERS -> selects(label, text);
            case CHANNEL, CONVERSATION, TIME, MOMENT ->
                throw new NotSeen("The field '" + label + "' takes what a person here cannot enter yet.");
        };
    }

    /** The texts of what a menu offers. */
    public List<String> options(String label) {
        return options(label, "");
    }

    /** The texts of what a menu offers after one typed something into it. */
    public List<String> options(String label, String typed) {
        return Options.texts(options(widget(label), typed));
    }

    /** Presses a button on the modal, other than its submit button. */
    public Reply presses(String buttonText) {
        Widget button = widget(buttonText);
        return tell(client.actions().press(button));
    }

    /** Presses the submit button. */
    public Submission submits() {
        SlackView view = view();
        return new Submitting(client, person, this).submit(view, widgets(), state);
    }

    /** Closes it; the reply of the bot, where it wanted to hear of that. */
    public Optional<Reply> closes() {
        SlackView view = view();
        client.views().close(view);
        return view.definition().path("notify_on_close").asBoolean(false)
                ? Optional.of(client.pen().send(client.payloads().closing(person, view, state.values())))
                : Optional.empty();
    }

    private Modal put(String label, ValueKind kind, JsonNode value) {
        Widget widget = widget(label);
        if (kind(widget) != kind) {
            throw new NotSeen("The field '" + label + "' is a " + widget.type() + " and takes no " + kind + ".");
        }
        state.set(widget, kind, value);
        if (widget.tellsAtOnce()) {
            tell(client.actions().choose(widget, kind, value));
        }
        return this;
    }

    private Reply tell(JsonNode action) {
        return client.pen().send(client.payloads().actionOnView(person, view(), state.values(), action));
    }

    private List<JsonNode> options(Widget widget, String typed) {
        return widget.type().contains("external")
                ? new Suggestions(client, person).of(view(), state, widget, typed)
                : Options.of(widget.element());
    }

    private String personNamed(String name) {
        return client.people().all().stream()
                .filter(somebody -> somebody.name().equals(name))
                .map(Person::slackId)
                .findFirst()
                .orElseThrow(() -> new NotSeen("Nobody is called '" + name + "'."));
    }

    private static ValueKind kind(Widget widget) {
        return ValueKind.of(widget.type())
                .orElseThrow(() -> new NotSeen("'" + widget.label() + "' is a " + widget.type() + ", not a field."));
    }

    private Widget widget(String label) {
        return widgets().stream()
                .filter(widget -> widget.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NotSeen(
                        "There is no '" + label + "' on the modal '" + title() + "'; it has " + labels() + "."));
    }

    private List<Widget> widgets() {
        List<Widget> widgets = client.widgets().in(view().definition().path("blocks"));
        state.fitTo(widgets);
        return widgets;
    }

    SlackView view() {
        return find().orElseThrow(() -> new NotSeen("The modal of " + person.name() + " is closed already."));
    }

    private Optional<SlackView> find() {
        return client.views().find(view -> view.id().equals(viewId));
    }
}
