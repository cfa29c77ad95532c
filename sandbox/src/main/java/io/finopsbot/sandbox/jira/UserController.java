package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.JiraUsers.Account;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Finds people, who are known by account id alone; an address that Jira hides finds nobody. */
@RestController
@RequestMapping("/jira/rest/api/3/user")
final class UserController {
    private final JiraUsers users;

    UserController(JiraUsers users) {
        this.users = users;
    }

    @GetMapping
    JsonNode user(@RequestParam(defaultValue = "") String accountId) {
        if (accountId.isEmpty()) {
            throw JiraProblem.badRequest("The accountId query parameter needs to be provided");
        }
        return users.find(accountId)
                .map(Account::json)
                .orElseThrow(() -> JiraProblem.notFound(
                        "Specified user does not exist or you do not have required" + " permissions"));
    }

    @GetMapping("/search")
    JsonNode search(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "0") int startAt,
            @RequestParam(defaultValue = "50") int maxResults) {
        if (query.isBlank()) {
            throw JiraProblem.badRequest("The query parameter needs to be provided");
        }
        List<Account> found =
                users.all().filter(account -> matches(account, query)).toList();
        return Json.array(found.stream().skip(startAt).limit(maxResults).map(Account::json));
    }

    private static boolean matches(Account account, String query) {
        String wanted = query.toLowerCase(Locale.ROOT).strip();
        String email = account.email();
        String name = account.name().toLowerCase(Locale.ROOT);
        return name.startsWith(wanted)
                || Arrays.stream(name.split(" ", -1)).anyMatch(word -> word.startsWith(wanted))
                || (email != null && email.toLowerCase(Locale.ROOT).startsWith(wanted));
    }
}
