package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.IssueName;
import io.finopsbot.integrations.jira.rest.JiraRefusal;
import io.finopsbot.integrations.jira.rest.NewIssue;
import io.finopsbot.workflows.desk.IntegrationException;
import io.finopsbot.workflows.desk.ProjectionKind;
import io.finopsbot.workflows.desk.Waker;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it that each task has one issue. Before an issue is made, the attempt is noted; if the answer is lost, the issue is
 * looked for by its label until the search index must have it, and only then made again.
 */
final class IssueOpener {
    private static final Logger LOG = LoggerFactory.getLogger(IssueOpener.class);
    private static final Set<String> DISPENSABLE = Set.of("reporter", "priority");
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final IssueDraft draft;
    private final FoundIssues found;
    private final AccountTies ties;
    private final JdbcIssueStore store;
    private final TransactionOperations transactions;
    private final Waker waker;
    private final Duration indexLag;
    private final InstantSource clock;

    IssueOpener(
            IssueDraft draft,
            FoundIssues found,
            AccountTies ties,
            JdbcIssueStore store,
            TransactionOperations transactions,
            Waker waker,
            Duration indexLag,
            InstantSource clock) {
        this.draft = draft;
        this.found = found;
        this.ties = ties;
        this.store = store;
        this.transactions = transactions;
        this.waker = waker;
        this.indexLag = indexLag;
        this.clock = clock;
    }

    /**
     * Opens what is missing, in order.
     *
     * @param known what Jira's search knows of the chain
     */
    void open(ChainRun run, List<Issue> known) {
        BusinessRequest request = run.request();
        Map<Integer, StoredIssue> stored = store.of(request.number()).stream()
                .collect(Collectors.toMap(StoredIssue::position, Function.identity()));
        for (Task task : request.chain().tasks()) {
            StoredIssue issue =
                    stored.getOrDefault(task.position(), StoredIssue.none(request.number(), task.position()));
            if (issue.exists().isEmpty()) {
                adoptOrMake(run, task, issue, found.at(known, request, task.position()));
            }
        }
    }

    private void adoptOrMake(ChainRun run, Task task, StoredIssue issue, List<Issue> candidates) {
        if (!candidates.isEmpty()) {
            Issue oldest = candidates.get(0);
            keep(run, task, new IssueName(oldest.id(), oldest.key()));
            return;
        }
        waitForIndex(issue);
        if (task.state() != TaskState.CANCELLED) {
            keep(run, task, make(run, task));
        }
    }

    /** After a lost answer the issue may be there and the index not know it yet. */
    private void waitForIndex(StoredIssue issue) {
        if (issue.attemptedAt() == null) {
            return;
        }
        Duration left = Duration.between(clock.instant(), issue.attemptedAt().plus(indexLag));
        if (left.compareTo(Duration.ZERO) > 0) {
            throw new IntegrationException(
                    "%s: whether issue %d was made is not known; Jira's search is asked again."
                            .formatted(issue.request(), issue.position()),
                    Optional.of(left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN),
                    null);
        }
    }

    private IssueName make(ChainRun run, Task task) {
        RequestNumber number = run.request().number();
        Optional<String> reporter = reporter(run);
        run.lease().assertHeld();
        store.attempting(number, task.position(), clock.instant());
        NewIssue issue = draft.of(run.request(), task, reporter);
        try {
            return madeSomehow(run, issue);
        } catch (IntegrationException e) {
            if (JiraRefusal.nothingWasDone(e)) {
                store.notMade(number, task.position());
            }
            throw e;
        }
    }

    /** Without reporter or priority, where the project's screens do not have them or the bot may not set them. */
    private static IssueName madeSomehow(ChainRun run, NewIssue issue) {
        try {
            return run.jira().create(issue);
        } catch (IntegrationException e) {
            Set<String> wrong =
                    new HashSet<>(JiraRefusal.behind(e).map(JiraRefusal::fields).orElse(Set.of()));
            if (wrong.isEmpty() || !DISPENSABLE.containsAll(wrong)) {
                throw e;
            }
            LOG.info("{}: issue made without {}", run.request().number(), wrong);
            return run.jira().create(issue.without(wrong));
        }
    }

    private Optional<String> reporter(ChainRun run) {
        Optional<PersonId> requester = run.request().requester().personId();
        return requester.flatMap(person -> ties.accountOf(person, run.jira()));
    }

    private void keep(ChainRun run, Task task, IssueName name) {
        RequestNumber number = run.request().number();
        transactions.executeWithoutResult(transaction -> {
            run.lease().assertHeld();
            store.opened(number, task.position(), name);
            waker.wake(number, ProjectionKind.CARD);
            waker.wake(number, ProjectionKind.HOMES);
        });
        LOG.info("{}: task {} is {}", number, task.position(), name.key());
    }
}
