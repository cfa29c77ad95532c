package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.people.Person;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** People in front of their Slack; each of them once. */
@Component
public class SlackPeople {
    private final SlackClient client;
    private final Map<String, SlackPerson> bySlackId = new ConcurrentHashMap<>();

    SlackPeople(SlackClient client) {
        this.client = client;
    }

    public SlackPerson of(Person person) {
        return bySlackId.computeIfAbsent(person.slackId(), id -> new SlackPerson(person, client));
    }
}
