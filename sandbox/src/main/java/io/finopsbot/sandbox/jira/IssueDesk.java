package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.jira.HistoryEntry.Item;
import io.finopsbot.sandbox.jira.IssueLinks.Link;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What happens to issues, whoever does it: keeps the changelog and tells the webhooks. */
@Component
final class IssueDesk {
    private static final long FIRST_ISSUE = 10_000;

    private final IssueStore store;
    private final JiraUsers users;
    private final WebhookEvents events;
    private final SandboxClock clock;
    private final AtomicLong historyIds = new AtomicLong(20_000);

    IssueDesk(IssueStore store, JiraUsers users, WebhookEvents events, SandboxClock clock) {
        this.store = store;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Issue create(String author, IssueInput.Creation wish, Status initial) {
        Issue created = store.add(number -> new Issue(
                Long.toString(FIRST_ISSUE + number),
                Project.KEY + "-" + number,
                wish.type(),
                wish.fields(),
                initial,
                null,
                now(),
                now(),
                Activity.with(wish.properties())));
        events.created(author, created);
        return created;
    }

    void edit(String author, String key, UnaryOperator<Fields> edit) {
        List<Item> items = new ArrayList<>();
        Issue edited = store.change(key, issue -> {
            Fields next = edit.apply(issue.fields());
            items.addAll(FieldsDifference.between(issue.fields(), next, users));
            return items.isEmpty() ? issue : recorded(issue.with(next, now()), author, items);
        });
        if (!items.isEmpty()) {
            events.updated(author, edited, last(edited));
        }
    }

    void move(String author, String key, Transition way, JsonNode wantedResolution) {
        Issue moved = store.change(key, issue -> {
            if (!issue.status().equals(way.from())) {
                throw JiraProblem.badRequest("Transition id '" + way.id() + "' is not valid for this issue.");
            }
            String resolution = Resolutions.after(way, wantedResolution);
            List<Item> items = new ArrayList<>();
            if (!Objects.equals(issue.resolution(), resolution)) {
                items.add(resolutionItem(issue.resolution(), resolution));
            }
            items.add(new Item(
                    "status",
                    "status",
                    way.from().id(),
                    way.from().name(),
                    way.to().id(),
                    way.to().name()));
            return recorded(issue.with(way.to(), resolution, now()), author, items);
        });
        events.updated(author, moved, last(moved));
    }

    void linked(String author, Link link) {
        store.change(link.outward(), issue -> recorded(issue, author, List.of(linkItem(link, link.outward()))));
        store.change(link.inward(), issue -> recorded(issue, author, List.of(linkItem(link, link.inward()))));
    }

    private static Item linkItem(Link link, String seenFrom) {
        String other = seenFrom.equals(link.outward()) ? link.inward() : link.outward();
        return new Item("Link", "issuelinks", null, null, other, "This issue " + link.seenFrom(seenFrom));
    }

    private static Item resolutionItem(@Nullable String before, @Nullable String after) {
        return new Item(
                "resolution",
                "resolution",
                before == null ? null : Resolutions.idOf(before),
                before,
                after == null ? null : Resolutions.idOf(after),
                after);
    }

    private Issue recorded(Issue issue, String author, List<Item> items) {
        HistoryEntry entry = new HistoryEntry(Long.toString(historyIds.incrementAndGet()), author, now(), items);
        return issue.with(issue.activity().plus(entry), now());
    }

    private static HistoryEntry last(Issue issue) {
        return issue.history().get(issue.history().size() - 1);
    }
}
