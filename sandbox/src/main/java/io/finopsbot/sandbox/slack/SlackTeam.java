package io.finopsbot.sandbox.slack;

import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.client.Courier;
import io.finopsbot.sandbox.slack.client.GroupChanges;
import io.finopsbot.sandbox.slack.client.Reply;
import io.finopsbot.sandbox.slack.client.SlackDoor;
import io.finopsbot.sandbox.slack.client.SlackEvents;
import io.finopsbot.sandbox.slack.client.SlackPeople;
import io.finopsbot.sandbox.slack.client.SlackPerson;
import io.finopsbot.sandbox.slack.socket.Sockets;
import io.finopsbot.sandbox.slack.team.Channels;
import io.finopsbot.sandbox.slack.team.Faults;
import io.finopsbot.sandbox.slack.team.Messages;
import io.finopsbot.sandbox.slack.team.Posting;
import io.finopsbot.sandbox.slack.team.SlackMessage;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The whole Slack side in one hand: who acts, what stands there, and what shall go wrong. */
@Component
public class SlackTeam {
    private final SlackPeople people;
    private final SlackDoor door;
    private final Courier courier;
    private final Sockets sockets;
    private final SlackEvents events;
    private final GroupChanges groupChanges;
    private final Channels channels;
    private final Messages messages;
    private final Faults faults;
    private final Posting posting;

    SlackTeam(
            SlackPeople people,
            SlackDoor door,
            Courier courier,
            Sockets sockets,
            SlackEvents events,
            GroupChanges groupChanges,
            Channels channels,
            Messages messages,
            Faults faults,
            Posting posting) {
        this.people = people;
        this.door = door;
        this.courier = courier;
        this.sockets = sockets;
        this.events = events;
        this.groupChanges = groupChanges;
        this.channels = channels;
        this.messages = messages;
        this.faults = faults;
        this.posting = posting;
    }

    /** Tells where the bot takes Slack's requests, for example {@code http://127.0.0.1:8080/slack/events}. */
    public void botAt(URI address) {
        door.botAt(address);
    }

    public SlackPerson person(Person person) {
        return people.of(person);
    }

    public SlackDoor door() {
        return door;
    }

    /** The sockets of the bot, to count them and to end them. */
    public Sockets sockets() {
        return sockets;
    }

    /** Whether the bot can be reached on the way that this Slack goes. */
    public boolean reachesTheBot() {
        return courier.isOpen();
    }

    public SlackEvents events() {
        return events;
    }

    public Channels channels() {
        return channels;
    }

    public Faults faults() {
        return faults;
    }

    /** What the bot posts, to watch it. */
    public Posting posting() {
        return posting;
    }

    /** Everything in a channel, ephemeral messages and replies too, oldest first. */
    public List<SlackMessage> messages(String channelId) {
        return messages.all(channelId);
    }

    /** Adds somebody to a user group and tells the bot; what it answered, if it is there. */
    public Optional<Reply> addToGroup(String groupId, Person person) {
        return groupChanges.add(groupId, person.slackId());
    }

    /** Takes somebody out of a user group and tells the bot; what it answered, if it is there. */
    public Optional<Reply> removeFromGroup(String groupId, Person person) {
        return groupChanges.remove(groupId, person.slackId());
    }
}
