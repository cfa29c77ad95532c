package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.Waker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Jira which of our issues have changed, because a webhook can be lost altogether. */
final class JiraPoller {
    private static final Logger LOG = LoggerFactory.getLogger(JiraPoller.class);
    private static final Duration AT_FIRST = Duration.ofDays(30);
    private static final List<String> FIELDS = List.of("updated", "labels");

    private final JiraApi jira;
    private final IssueSearch search;
    private final IssueLabels labels;
    private final JdbcIssueStore store;
    private final IssueHints hints;
    private final Waker waker;
    private final Duration indexLag;
    private final InstantSource clock;
    private volatile @Nullable Instant looked;

    JiraPoller(
            JiraApi jira,
            IssueSearch search,
            IssueLabels labels,
            JdbcIssueStore store,
            IssueHints hints,
            Waker waker,
            Duration indexLag,
            InstantSource clock) {
        this.jira = jira;
        this.search = search;
        this.labels = labels;
        this.store = store;
        this.hints = hints;
        this.waker = waker;
        this.indexLag = indexLag;
        this.clock = clock;
    }

    /** Wakes the chains whose issues have changed; if Jira does not answer, the next look goes back as far as needed. */
    void look() {
        Instant now = clock.instant();
        String condition = "labels = %s AND updated >= \"-%dm\""
                .formatted(IssueSearch.quoted(labels.ours()), window(now).toMinutes());
        try {
            search.all(jira, condition, FIELDS, List.of()).forEach(this::wakeIfChanged);
            looked = now;
        } catch (IntegrationException e) {
            LOG.warn("Jira was not polled: {}", e.getMessage());
        }
    }

    /** Relative to Jira's own clock, in whole minutes; the index may show a change only some time after it was made. */
    private Duration window(Instant now) {
        Instant before = looked;
        return before == null
                ? AT_FIRST
                : Duration.between(before, now).plus(indexLag).plusMinutes(2);
    }

    private void wakeIfChanged(Issue issue) {
        Optional<StoredIssue> stored = store.byJiraId(issue.id());
        boolean seen = stored.filter(
                        known -> known.cursor().updated().equals(issue.fields().updated()))
                .isPresent();
        if (!seen) {
            hints.requestOf(issue.id(), issue.fields().labels())
                    .ifPresent(request -> waker.wake(request, ProjectionKind.CHAIN));
        }
    }
}
