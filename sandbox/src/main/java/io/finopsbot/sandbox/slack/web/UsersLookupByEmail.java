package io.finopsbot.sandbox.slack.web;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.team.SlackApp;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

@Component
class UsersLookupByEmail implements SlackMethod {
    private final People people;

    UsersLookupByEmail(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "users.lookupByEmail";
    }

    @Override
    public ObjectNode answer(Call call) {
        String email = call.text("email");
        return people.all().stream()
                .filter(person -> !person.slackId().isEmpty() && person.email().equalsIgnoreCase(email))
                .filter(person -> person.standing() != Person.Standing.DEACTIVATED)
                .filter(person -> UserJson.team(person).equals(SlackApp.TEAM_ID))
                .findFirst()
                .map(person -> Answers.with("user", UserJson.of(person)))
                .orElseThrow(() -> new SlackRefusal("users_not_found"));
    }
}
