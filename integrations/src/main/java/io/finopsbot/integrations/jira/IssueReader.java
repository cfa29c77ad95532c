package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Comment;
import io.finopsbot.integrations.jira.rest.CommentIds;
import io.finopsbot.integrations.jira.rest.CommentPage;
import io.finopsbot.integrations.jira.rest.HistoryEntry;
import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads an issue with everything that happened to it, page by page. */
final class IssueReader {
    /** So many comments can be asked for by id at once; the bot never makes as many on one issue. */
    private static final int MOST = 1000;

    private static final String FIELDS = "status,labels,issuelinks,updated,description,attachment";

    private final BotAccount bot;

    IssueReader(BotAccount bot) {
        this.bot = bot;
    }

    /** The issues that are known to exist. */
    List<IssueView> all(JiraApi jira, List<StoredIssue> stored) {
        return stored.stream()
                .filter(issue -> issue.exists().isPresent())
                .map(issue -> read(jira, issue))
                .toList();
    }

    private IssueView read(JiraApi jira, StoredIssue stored) {
        Issue issue = jira.issue(stored.existing().id(), FIELDS, IssueMark.KEY);
        return new IssueView(stored, issue, history(jira, issue.id()), comments(jira, issue.id()));
    }

    /** An issue that no task counts on. */
    IssueView read(JiraApi jira, Issue found, StoredIssue place) {
        return new IssueView(place, found, history(jira, found.id()), comments(jira, found.id()));
    }

    private static List<HistoryEntry> history(JiraApi jira, String id) {
        List<HistoryEntry> all = new ArrayList<>();
        Page<HistoryEntry> page;
        do {
            page = jira.changelog(id, all.size());
            all.addAll(page.values());
        } while (!page.values().isEmpty() && all.size() < page.total());
        all.sort(Comparator.comparingLong(HistoryEntry::id));
        return all;
    }

    /** All that is said on that issue, oldest first. */
    List<Comment> comments(JiraApi jira, String id) {
        List<Comment> all = new ArrayList<>();
        CommentPage page;
        do {
            page = jira.comments(id, all.size());
            all.addAll(page.comments());
        } while (!page.comments().isEmpty() && all.size() < page.total());
        return withOwnProperties(jira, all);
    }

    /** The bot's own comments are known again by what it keeps on them. */
    private List<Comment> withOwnProperties(JiraApi jira, List<Comment> comments) {
        if (comments.isEmpty()) {
            return comments;
        }
        String account = bot.id(jira);
        List<Long> own = comments.stream()
                .filter(comment -> comment.isBy(account))
                .map(Comment::id)
                .sorted(Comparator.reverseOrder())
                .limit(MOST)
                .toList();
        if (own.isEmpty()) {
            return comments;
        }
        Map<Long, Comment> whole = jira.commentsWithProperties(new CommentIds(own)).values().stream()
                .collect(Collectors.toMap(Comment::id, Function.identity()));
        return comments.stream()
                .map(comment -> whole.getOrDefault(comment.id(), comment))
                .toList();
    }
}
