package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.people.People;
import io.finopsbot.sandbox.people.Person;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The accounts of the site: the people who have one, and the bot. */
@Component
final class JiraUsers {
    static final String BOT = "jira-finops-bot";

    private final People people;

    JiraUsers(People people) {
        this.people = people;
    }

    /**
     * @param email null where Jira hides it
     */
    record Account(String accountId, String name, @Nullable String email) {
        ObjectNode json() {
            ObjectNode json = Json.object()
                    .put("self", SelfLinks.of("/user?accountId=" + accountId))
                    .put("accountId", accountId)
                    .put("accountType", accountId.equals(BOT) ? "app" : "atlassian")
                    .put("displayName", name)
                    .put("active", true);
            return email == null ? json : json.put("emailAddress", email);
        }
    }

    Stream<Account> all() {
        return Stream.concat(
                Stream.of(new Account(BOT, "FinOps Bot", null)),
                people.all().stream().flatMap(JiraUsers::account));
    }

    Optional<Account> find(String accountId) {
        return all().filter(account -> account.accountId().equals(accountId)).findFirst();
    }

    String name(@Nullable String accountId) {
        return accountId == null ? "" : find(accountId).map(Account::name).orElse(accountId);
    }

    @Nullable
    JsonNode json(@Nullable String accountId) {
        return accountId == null ? null : find(accountId).map(Account::json).orElse(null);
    }

    private static Stream<Account> account(Person person) {
        String accountId = person.jiraAccountId();
        return accountId == null
                ? Stream.empty()
                : Stream.of(new Account(accountId, person.name(), person.jiraEmail()));
    }
}
