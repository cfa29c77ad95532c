package io.finopsbot.sandbox.slack.team;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.blocks.Names;
import org.springframework.stereotype.Component;

/** The names in this team; an id that nobody has stays as it is. */
@Component
class TeamNames implements Names {
    private final People people;
    private final Channels channels;
    private final UserGroups groups;

    TeamNames(People people, Channels channels, UserGroups groups) {
        this.people = people;
        this.channels = channels;
        this.groups = groups;
    }

    @Override
    public String person(String id) {
        return id.equals(SlackApp.BOT_USER)
                ? SlackApp.BOT_NAME
                : people.bySlackId(id).map(Person::name).orElse(id);
    }

    @Override
    public String channel(String id) {
        return channels.find(id).map(Channel::name).orElse(id);
    }

    @Override
    public String group(String id) {
        return groups.find(id).map(UserGroup::handle).orElse(id);
    }
}
