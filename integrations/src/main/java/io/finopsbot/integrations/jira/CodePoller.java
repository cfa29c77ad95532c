package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.workflows.accounts.OneTimeCode;
import io.finopsbot.workflows.desk.IntegrationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Jira which issues of the project have changed while somebody is about to write a one-time code on one of them. */
final class CodePoller {
    private static final Logger LOG = LoggerFactory.getLogger(CodePoller.class);

    private final JiraApi jira;
    private final IssueSearch search;
    private final CodeHints hints;
    private final Duration indexLag;
    /** By id, the "updated" with which an issue was last handed on. */
    private final Map<String, String> handedOn = new ConcurrentHashMap<>();

    CodePoller(JiraApi jira, IssueSearch search, CodeHints hints, Duration indexLag) {
        this.jira = jira;
        this.search = search;
        this.hints = hints;
        this.indexLag = indexLag;
    }

    /** Does nothing as long as no code is open. */
    void look() {
        if (!hints.anyAwaited()) {
            handedOn.clear();
            return;
        }
        long minutes = OneTimeCode.LIFE.plus(indexLag).toMinutes() + 1;
        try {
            search.all(jira, "updated >= \"-%dm\"".formatted(minutes), List.of("updated"), List.of())
                    .forEach(this::handOn);
        } catch (IntegrationException e) {
            LOG.warn("Jira was not asked for one-time codes: {}", e.getMessage());
        }
    }

    private void handOn(Issue issue) {
        String updated = issue.fields().updated();
        if (!updated.equals(handedOn.get(issue.id())) && hints.commentOn(issue.id())) {
            handedOn.put(issue.id(), updated);
        }
    }
}
