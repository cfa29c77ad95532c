package io.finopsbot.sandbox.slack.show;

import io.finopsbot.sandbox.page.Part;
import io.finopsbot.sandbox.page.Row;
import io.finopsbot.sandbox.page.StateSection;
import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import io.finopsbot.sandbox.slack.team.HomeTabs;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The Home tab of everybody who has opened it. */
@Component
@Order(30)
class HomeSection implements StateSection {
    private final People people;
    private final HomeTabs homes;
    private final BlockParts parts;

    HomeSection(People people, HomeTabs homes, BlockParts parts) {
        this.people = people;
        this.homes = homes;
        this.parts = parts;
    }

    @Override
    public String title() {
        return "Slack Home tabs";
    }

    @Override
    public List<Row> rows() {
        return people.all().stream()
                .flatMap(person -> homes.of(person.slackId()).stream()
                        .map(home -> row(person, parts.of(home.definition().path("blocks")))))
                .toList();
    }

    private static Row row(Person person, List<Part> parts) {
        return new Row("home-" + person.slackId(), "Home of " + person.name(), parts);
    }
}
