package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.people.Person;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The Jira site from inside: for tests, the demo and the page, without waiting for search. */
@Component
public final class JiraSite {
    private final IssueStore store;
    private final IssueLinks links;
    private final IssueDesk desk;
    private final CommentDesk comments;
    private final JiraSettings settings;
    private final JiraPermissions permissions;
    private final Webhooks webhooks;
    private final JiraFaults faults;

    JiraSite(
            IssueStore store,
            IssueLinks links,
            IssueDesk desk,
            CommentDesk comments,
            JiraSettings settings,
            JiraPermissions permissions,
            Webhooks webhooks,
            JiraFaults faults) {
        this.store = store;
        this.links = links;
        this.desk = desk;
        this.comments = comments;
        this.settings = settings;
        this.permissions = permissions;
        this.webhooks = webhooks;
        this.faults = faults;
    }

    /** All issues as they stand, the oldest first. */
    public List<Issue> issues() {
        return store.all();
    }

    public Issue issue(String idOrKey) {
        return store.find(idOrKey).orElseThrow(() -> new IllegalArgumentException("There is no issue " + idOrKey));
    }

    public List<Issue> issuesLabelled(String label) {
        return issues().stream().filter(issue -> issue.labels().contains(label)).toList();
    }

    /** The links of an issue as one reads them there: {@code is blocked by FIN-1}. */
    public List<String> linksOf(String key) {
        return links.of(key).stream().map(link -> link.seenFrom(key)).toList();
    }

    /** What that person does in Jira. */
    public JiraPerson as(Person person) {
        String accountId = person.jiraAccountId();
        if (accountId == null) {
            throw new IllegalArgumentException(person.name() + " has no Jira account");
        }
        return new JiraPerson(accountId, this, desk, comments, settings);
    }

    /** How long search takes to see a change, in real time; one second at first. */
    public void searchLag(Duration lag) {
        store.index().lag(lag);
    }

    public void webhooksTo(URI address) {
        webhooks.to(address);
    }

    public void webhooksOff() {
        webhooks.to(null);
    }

    /** {@link WebhookFaults#usual()} at first. */
    public void webhookFaults(WebhookFaults faults) {
        webhooks.faults(faults);
    }

    /** Has the bot's creations of issues watched by {@code watch}, and by nobody else. */
    public void watchCreations(CreationWatch watch) {
        faults.watch(watch);
    }

    public void nobodyWatches() {
        faults.nobodyWatches();
    }

    /** From now on the bot is answered 503. */
    public void goesDown() {
        faults.down(true);
    }

    public void comesUp() {
        faults.down(false);
    }

    public void workflow(Workflow workflow) {
        settings.workflow(workflow);
    }

    /** The time zone in which searches read times; UTC at first. */
    public void timeZone(ZoneId zone) {
        settings.timeZone(zone);
    }

    /** Takes a permission from the bot, such as {@code MODIFY_REPORTER}. */
    public void deny(String permission) {
        permissions.deny(permission);
    }

    public void grant(String permission) {
        permissions.grant(permission);
    }
}
