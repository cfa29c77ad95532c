package io.finopsbot.sandbox.jira;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What search sees: each version of an issue some time after it was written. The lag is real time. */
final class SearchIndex {
    private final Map<String, Deque<Version>> versions = new LinkedHashMap<>();
    private final InstantSource realTime = InstantSource.system();
    private Duration lag = Duration.ofSeconds(1);

    private record Version(Issue issue, Instant visibleFrom) {}

    synchronized void lag(Duration next) {
        lag = next;
    }

    synchronized void record(Issue issue) {
        versions.computeIfAbsent(issue.key(), key -> new ArrayDeque<>())
                .addLast(new Version(issue, realTime.instant().plus(lag)));
    }

    synchronized List<Issue> visible() {
        Instant now = realTime.instant();
        return versions.values().stream()
                .map(history -> latest(history, now))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Issue> latest(Deque<Version> history, Instant now) {
        Optional<Issue> seen = Optional.empty();
        Iterator<Version> newestFirst = history.descendingIterator();
        while (newestFirst.hasNext()) {
            Version version = newestFirst.next();
            if (seen.isPresent()) {
                newestFirst.remove();
            } else if (!version.visibleFrom().isAfter(now)) {
                seen = Optional.of(version.issue());
            }
        }
        return seen;
    }
}
