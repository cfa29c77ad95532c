package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Account;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.JiraRefusal;
import io.finopsbot.workflows.audit.AuditRecord;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.AccountLinks;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PeopleBook;
import io.finopsbot.workflows.people.Person;
import io.finopsbot.workflows.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whose a Jira account is: the person with the same e-mail address, else whom the configuration file names, else who has
 * tied it to themselves with a one-time code. Each tie is recorded when it is new.
 */
final class AccountTies {
    private static final Set<Integer> HIDDEN = Set.of(400, 403, 404);
    private static final String BY_EMAIL = "equal e-mail address";
    private static final String BY_FILE = "configuration file";
    private static final String BY_CODE = "one-time code";

    private final PeopleBook people;
    private final ConfiguredAccounts configured;
    private final AccountLinks links;
    private final AuditTrail trail;
    private final RequestDesk desk;

    AccountTies(
            PeopleBook people, ConfiguredAccounts configured, AccountLinks links, AuditTrail trail, RequestDesk desk) {
        this.people = people;
        this.configured = configured;
        this.links = links;
        this.trail = trail;
        this.desk = desk;
    }

    /** Who acts under that account. */
    Actor actorOf(Account account, JiraApi jira) {
        return personOf(account, jira)
                .map(person -> Actor.person(person.id(), person.name()))
                .orElseGet(() -> Actor.untied(account.accountId(), account.name()));
    }

    /** The id of that person's account, if it can be told. */
    Optional<String> accountOf(PersonId id, JiraApi jira) {
        Optional<Person> person = people.find(id);
        Optional<String> byEmail = person.map(Person::email).flatMap(email -> withEmail(email, jira));
        byEmail.ifPresent(account -> remember(account, person.orElseThrow(), BY_EMAIL));
        return byEmail.or(() -> configured.accountOf(id)).or(() -> links.accountOf(id));
    }

    /** Whose it is by what nobody says of themselves: an e-mail address, or the configuration file. */
    Optional<Person> knownAs(Account account, JiraApi jira) {
        return emailOf(account, jira)
                .flatMap(people::findByEmail)
                .or(() -> configured.personOf(account.accountId()).flatMap(people::find));
    }

    private Optional<Person> personOf(Account account, JiraApi jira) {
        Optional<Person> byEmail = emailOf(account, jira).flatMap(people::findByEmail);
        if (byEmail.isPresent()) {
            remember(account.accountId(), byEmail.get(), BY_EMAIL);
            return byEmail;
        }
        Optional<Person> byFile = configured.personOf(account.accountId()).flatMap(people::find);
        byFile.ifPresent(person -> remember(account.accountId(), person, BY_FILE));
        return byFile.or(() -> byCode(account.accountId()));
    }

    private Optional<Person> byCode(String account) {
        Optional<Person> person = links.personOf(account).flatMap(people::find);
        person.ifPresent(owner -> remember(account, owner, BY_CODE));
        return person;
    }

    private static Optional<String> emailOf(Account account, JiraApi jira) {
        return unlessHidden(() -> List.of(jira.user(account.accountId()))).stream()
                .findFirst()
                .map(Account::emailAddress);
    }

    private static Optional<String> withEmail(String email, JiraApi jira) {
        return unlessHidden(() -> jira.users(email)).stream()
                .filter(account -> email.equalsIgnoreCase(account.emailAddress()))
                .findFirst()
                .map(Account::accountId);
    }

    /** Jira may hide people from the bot; then it knows them by the configuration file alone. */
    private static List<Account> unlessHidden(Supplier<List<Account>> asked) {
        try {
            return asked.get();
        } catch (IntegrationException e) {
            if (JiraRefusal.behind(e)
                    .filter(refusal -> HIDDEN.contains(refusal.status()))
                    .isPresent()) {
                return List.of();
            }
            throw e;
        }
    }

    private void remember(String account, Person person, String how) {
        boolean known = trail.of(Subject.account(account)).stream()
                .map(AuditRecord::entry)
                .filter(entry -> entry.details().containsKey("person"))
                .reduce((first, last) -> last)
                .filter(last -> person.id().value().equals(last.details().get("person")))
                .isPresent();
        if (!known) {
            desk.tie(account, person, how);
        }
    }
}
