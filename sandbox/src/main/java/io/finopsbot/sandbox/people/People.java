package io.finopsbot.sandbox.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody in the sandbox; the usual cast is there from the start, a test may add to it. */
@Component
public class People {
    public static final Person PIA = member("U0PIA", "Pia Owner", "pia@example.com", "jira-pia", "pia@example.com");
    public static final Person OTTO =
            member("U0OTTO", "Otto Portfolio", "otto@example.com", "jira-otto", "otto@example.com");
    public static final Person LEA = member("U0LEA", "Lea Lead", "lea@example.com", "jira-lea", "lea@example.com");
    public static final Person LUIS =
            member("U0LUIS", "Luis Lead", "luis@example.com", "jira-luis", "luis@example.com");
    public static final Person CEM = member("U0CEM", "Cem Engineer", "cem@example.com", "jira-cem", "cem@example.com");
    /** An engineer whose Jira hides the e-mail address: tied by the configuration file. */
    public static final Person ELA = member("U0ELA", "Ela Engineer", "ela@example.com", "jira-ela", null);
    /** A full member without any role. */
    public static final Person NORA =
            member("U0NORA", "Nora Nobody", "nora@example.com", "jira-nora", "nora@example.com");
    /** A Jira account that nothing ties to a Slack person. */
    public static final Person UNTIED =
            new Person("", "Contractor Without Slack", "", Person.Standing.STRANGER, "jira-untied", null);

    public static final Person GUEST =
            new Person("U0GUEST", "Gus Guest", "gus@partner.example", Person.Standing.GUEST, null, null);

    private final Map<String, Person> bySlackOrJiraId = new ConcurrentSkipListMap<>();

    public People() {
        List.of(PIA, OTTO, LEA, LUIS, CEM, ELA, NORA, UNTIED, GUEST).forEach(this::add);
    }

    public void add(Person person) {
        bySlackOrJiraId.put(
                person.slackId().isEmpty() ? String.valueOf(person.jiraAccountId()) : person.slackId(), person);
    }

    public Collection<Person> all() {
        return bySlackOrJiraId.values();
    }

    public Optional<Person> bySlackId(String slackId) {
        return all().stream().filter(person -> person.slackId().equals(slackId)).findFirst();
    }

    public Optional<Person> byJiraAccount(String accountId) {
        return all().stream()
                .filter(person -> accountId.equals(person.jiraAccountId()))
                .findFirst();
    }

    private static Person member(String slackId, String name, String email, String jira, @Nullable String jiraEmail) {
        return new Person(slackId, name, email, Person.Standing.MEMBER, jira, jiraEmail);
    }
}
