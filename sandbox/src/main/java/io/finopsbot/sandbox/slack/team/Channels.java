package io.finopsbot.sandbox.slack.team;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/** The channels and direct messages of the team. */
@Component
public class Channels {
    private final People people;
    private final Map<String, Channel> byId = new ConcurrentSkipListMap<>();

    Channels(People people) {
        this.people = people;
        create(SlackApp.CHANNEL, "finops", true);
    }

    /** Makes a channel, or changes whether the bot is a member of it. */
    public Channel create(String id, String name, boolean botIsMember) {
        Channel channel = Channel.open(id, name, botIsMember);
        byId.put(id, channel);
        return channel;
    }

    /** The direct message between the bot and a person; made at the first time. */
    public Channel directWith(String personId) {
        Person person = people.bySlackId(personId).orElseThrow(() -> new SlackRefusal("user_not_found"));
        if (person.standing() == Person.Standing.DEACTIVATED) {
            throw new SlackRefusal("user_disabled");
        }
        if (person.standing() == Person.Standing.BOT) {
            throw new SlackRefusal("cannot_dm_bot");
        }
        return byId.computeIfAbsent(Channel.direct(personId).id(), id -> Channel.direct(personId));
    }

    public Channel get(String id) {
        return find(id).orElseThrow(() -> new SlackRefusal("channel_not_found"));
    }

    public Optional<Channel> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<Channel> all() {
        return byId.values();
    }

    /** The user ids in a channel, the bot's among them where it is a member. */
    public List<String> members(Channel channel) {
        List<String> members = new ArrayList<>();
        if (channel.partner() != null) {
            members.add(channel.partner());
        } else {
            people.all().stream()
                    .filter(Channels::isInChannels)
                    .map(Person::slackId)
                    .forEach(members::add);
        }
        if (channel.botIsMember()) {
            members.add(SlackApp.BOT_USER);
        }
        return members;
    }

    private static boolean isInChannels(Person person) {
        return !person.slackId().isEmpty()
                && person.standing() != Person.Standing.BOT
                && person.standing() != Person.Standing.DEACTIVATED;
    }
}
