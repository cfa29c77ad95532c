package io.finopsbot.sandbox.slack.show;

import io.finopsbot.sandbox.page.Row;
import io.finopsbot.sandbox.page.StateSection;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.team.UserGroup;
import io.finopsbot.sandbox.slack.team.UserGroups;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom one can act as. */
@Component
@Order(90)
class PeopleSection implements StateSection {
    private final People people;
    private final UserGroups groups;

    PeopleSection(People people, UserGroups groups) {
        this.people = people;
        this.groups = groups;
    }

    @Override
    public String title() {
        return "People";
    }

    @Override
    public List<Row> rows() {
        return people.all().stream().map(this::row).toList();
    }

    private Row row(Person person) {
        String slack = person.slackId().isEmpty() ? "no Slack account" : "Slack " + person.slackId();
        String jira = person.jiraAccountId() == null ? "no Jira account" : "Jira " + person.jiraAccountId();
        List<String> roles = groups.all().stream()
                .filter(group -> group.members().contains(person.slackId()))
                .map(UserGroup::name)
                .toList();
        String standing = person.standing().name().toLowerCase(Locale.ROOT);
        String body = slack + " · " + jira + " · " + person.email() + "\n" + standing
                + (roles.isEmpty() ? "" : " · " + String.join(", ", roles));
        String anchor = person.slackId().isEmpty() ? String.valueOf(person.jiraAccountId()) : person.slackId();
        return new Row(anchor, person.name(), body);
    }
}
