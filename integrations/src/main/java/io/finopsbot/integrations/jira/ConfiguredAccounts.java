package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/** Which Jira account is whose, where e-mail addresses do not tell. */
record ConfiguredAccounts(List<Tie> ties) {
    /** The Slack user id of a person, and the id of their Jira account. */
    record Tie(String slack, String jira) {}

    ConfiguredAccounts {
        ties = List.copyOf(ties);
    }

    /** What the configuration file says. */
    static ConfiguredAccounts read(Binder file) {
        return new ConfiguredAccounts(
                file.bind("finops.file.people", Bindable.listOf(Tie.class)).orElse(List.of()));
    }

    /** Whose that Jira account is. */
    Optional<PersonId> personOf(String account) {
        return ties.stream()
                .filter(tie -> tie.jira().equals(account))
                .findFirst()
                .map(tie -> new PersonId(tie.slack()));
    }

    /** That person's Jira account. */
    Optional<String> accountOf(PersonId person) {
        return ties.stream()
                .filter(tie -> tie.slack().equals(person.value()))
                .findFirst()
                .map(Tie::jira);
    }
}
