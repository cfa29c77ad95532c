package io.finopsbot.sandbox.jira.show;

import io.finopsbot.sandbox.jira.Issue;
import io.finopsbot.sandbox.jira.JiraPerson;
import io.finopsbot.sandbox.jira.JiraSite;
import io.finopsbot.sandbox.people.People;
import java.util.NoSuchElementException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a person at a command line act as somebody in this Jira; and leads links to issues to where they are shown. */
@RestController
class IssueActingDoor {
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final JiraSite jira;
    private final People people;

    IssueActingDoor(JiraSite jira, People people) {
        this.jira = jira;
        this.people = people;
    }

    /** Drags an issue to a status. */
    @PostMapping(path = "/act/{account}/moves", produces = TEXT)
    String moves(@PathVariable String account, @RequestParam String issue, @RequestParam String to) {
        person(account).moves(issue, to);
        return told(issue);
    }

    /** Comments on an issue. */
    @PostMapping(path = "/act/{account}/comments", produces = TEXT)
    String comments(@PathVariable String account, @RequestParam String issue, @RequestParam String text) {
        person(account).comments(issue, text);
        return told(issue);
    }

    /** Where links to issues lead. */
    @GetMapping("/jira/browse/{key}")
    ResponseEntity<Void> browse(@PathVariable String key) {
        return ResponseEntity.status(302)
                .header("Location", "/#" + key.replaceAll("[^A-Z0-9-]", ""))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(RuntimeException refused) {
        return ResponseEntity.badRequest().body(refused.getMessage() + "\n");
    }

    private JiraPerson person(String account) {
        return people.all().stream()
                .filter(person -> account.equals(person.jiraAccountId()) || account.equals(person.slackId()))
                .findFirst()
                .map(jira::as)
                .orElseThrow(() -> new NoSuchElementException("Nobody here has the account " + account + "."));
    }

    private String told(String key) {
        Issue issue = jira.issue(key);
        return issue.key() + " · " + issue.status().name() + " · " + issue.summary() + "\n";
    }
}
