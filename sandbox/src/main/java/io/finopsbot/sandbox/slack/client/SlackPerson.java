package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.NotSeen;
import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import io.finopsbot.sandbox.slack.team.SlackView;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A person in front of their Slack. They call things by what they see, and wait for what is about to appear. */
public final class SlackPerson {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Person person;
    private final SlackClient client;
    /** By view id, because a modal keeps what was filled in. */
    private final Map<String, Modal> modals = new ConcurrentHashMap<>();

    private volatile long newestViewBefore;

    SlackPerson(Person person, SlackClient client) {
        this.person = person;
        this.client = client;
    }

    public Person person() {
        return person;
    }

    /** Types a slash command into #finops. */
    public Reply types(String command) {
        return types(command, SlackApp.CHANNEL);
    }

    /** Types a slash command into a channel. */
    public Reply types(String command, String channelId) {
        rememberViews();
        Channel channel = client.channels().get(channelId);
        Reply reply = client.pen().sendCommand(client.commands().typed(person, channel, command));
        return client.answers().show(reply, person.slackId(), channel);
    }

    /** Types a slash command into the conversation with the bot, which nobody else reads. */
    public Reply typesAlone(String command) {
        return types(command, directChannel());
    }

    /** Writes an ordinary message; the bot hears of it as an event. */
    public Reply says(String channelId, String text) {
        return new Talk(client, person).says(client.channels().get(channelId), text, null);
    }

    /** Answers in the thread of a message; the bot hears of it as an event. */
    public Reply repliesTo(SeenMessage to, String text) {
        Channel channel = client.channels().get(to.message().channel());
        return new Talk(client, person).says(channel, text, to.message().ts());
    }

    /** Presses the button with this text, as the message was when the person looked at it. */
    public Reply presses(SeenMessage seen, String buttonText) {
        return presses(
                seen, buttonText, widget -> widget.isButton() && widget.label().equals(buttonText));
    }

    public Reply pressesAction(SeenMessage seen, String actionId) {
        return presses(seen, actionId, widget -> widget.actionId().equals(actionId));
    }

    private Reply presses(SeenMessage seen, String name, Predicate<Widget> wanted) {
        Widget button = client.widgets().in(seen.message().blocks()).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NotSeen("There is no button '" + name + "' on:\n" + seen.text()));
        return act(seen, client.actions().press(button));
    }

    /** Chooses from a menu on a message; the menu is called by its text beside it, its placeholder or its action id. */
    public Reply chooses(SeenMessage seen, String menu, String optionText) {
        Widget widget = client.widgets().in(seen.message().blocks()).stream()
                .filter(found -> found.label().equals(menu) || found.actionId().equals(menu))
                .findFirst()
                .orElseThrow(() -> new NotSeen("There is no menu '" + menu + "' on:\n" + seen.text()));
        JsonNode option = Options.named(Options.of(widget.element()), optionText);
        return act(seen, client.actions().choose(widget, ValueKind.OPTION, option));
    }

    private Reply act(SeenMessage seen, JsonNode action) {
        rememberViews();
        SlackMessage shown = seen.message();
        SlackMessage now = client.messages().find(shown.channel(), shown.ts()).orElse(shown);
        return client.pen().send(client.payloads().actionOnMessage(person, now, action));
    }

    /** The modal that the bot opened because of what this person did last; waits for it. */
    public Modal openModal() {
        long before = newestViewBefore;
        SlackView view = awaits(
                person.name() + " waited for a modal, which", () -> top().filter(found -> found.serial() > before));
        return modalOf(view);
    }

    /** The topmost modal that is open now. */
    public Modal shownModal() {
        return top().map(this::modalOf).orElseThrow(() -> new NotSeen(person.name() + " has no modal open."));
    }

    private Modal modalOf(SlackView view) {
        return modals.computeIfAbsent(view.id(), id -> new Modal(client, person, id));
    }

    /** Whether a modal is open. */
    public boolean hasModal() {
        return top().isPresent();
    }

    private Optional<SlackView> top() {
        List<SlackView> stack = client.views().stack(person.slackId());
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
    }

    private void rememberViews() {
        newestViewBefore = top().map(SlackView::serial).orElse(0L);
    }

    /** Opens the app's Home tab; the bot hears of it as an event. */
    public Reply opensHome() {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("type", "app_home_opened")
                .put("user", person.slackId())
                .put("channel", directChannel())
                .put("tab", "home");
        return client.events().tell(event);
    }

    /** The Home tab as it is published now; waits until one is. */
    public HomeTab home() {
        SlackView view =
                awaits("The Home tab of " + person.name(), () -> client.homes().of(person.slackId()));
        return new HomeTab(client, this, view);
    }

    /** Waits until the Home tab says what is wanted. */
    public HomeTab awaitsHome(String what, Predicate<HomeTab> wanted) {
        return awaits(
                what,
                () -> client.homes()
                        .of(person.slackId())
                        .map(view -> new HomeTab(client, this, view))
                        .filter(wanted));
    }

    Reply actsOnHome(SlackView home, JsonNode action) {
        rememberViews();
        JsonNode noValues = JsonNodeFactory.instance.objectNode();
        return client.pen().send(client.payloads().actionOnView(person, home, noValues, action));
    }

    /** What stands in #finops for this person, with what only they see, oldest first. */
    public List<SeenMessage> seesInChannel() {
        return seesIn(SlackApp.CHANNEL);
    }

    /** What stands in a channel for this person, oldest first. */
    public List<SeenMessage> seesIn(String channelId) {
        return client.screen().messages(person.slackId(), channelId, message -> true);
    }

    /** What only this person sees, in any channel, oldest first. */
    public List<SeenMessage> ephemerals() {
        return client.channels().all().stream()
                .flatMap(channel ->
                        client.screen().messages(person.slackId(), channel.id(), SlackMessage::isEphemeral).stream())
                .sorted(Comparator.comparing(seen -> seen.message().ts()))
                .toList();
    }

    /** The conversation with the bot, oldest first. */
    public List<SeenMessage> directMessages() {
        return seesIn(directChannel());
    }

    /** Waits until the newest fitting message is in #finops. */
    public SeenMessage awaitsInChannel(String what, Predicate<SeenMessage> wanted) {
        return awaits(what, () -> newest(seesInChannel(), wanted));
    }

    public SeenMessage awaitsDirectMessage(String what, Predicate<SeenMessage> wanted) {
        return awaits(what, () -> newest(directMessages(), wanted));
    }

    public SeenMessage awaitsEphemeral(String what, Predicate<SeenMessage> wanted) {
        return awaits(what, () -> newest(ephemerals(), wanted));
    }

    private <T> T awaits(String what, Supplier<Optional<T>> look) {
        return client.bell().await(what, PATIENCE, look);
    }

    private static Optional<SeenMessage> newest(List<SeenMessage> messages, Predicate<SeenMessage> wanted) {
        return messages.stream().filter(wanted).reduce((earlier, later) -> later);
    }

    private String directChannel() {
        return client.channels().directWith(person.slackId()).id();
    }
}
