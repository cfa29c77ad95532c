package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Comment;
import io.finopsbot.integrations.jira.rest.CommentPage;
import io.finopsbot.integrations.jira.rest.HistoryEntry;
import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads an issue with everything that happened to it, page by page. */
final class IssueReader {
    private static final String FIELDS = "status,labels,issuelinks,updated,description";

    private IssueReader() {}

    /** The issues that are known to exist. */
    static List<IssueView> all(JiraApi jira, List<StoredIssue> stored) {
        return stored.stream()
                .filter(issue -> issue.exists().isPresent())
                .map(issue -> read(jira, issue))
                .toList();
    }

    private static IssueView read(JiraApi jira, StoredIssue stored) {
        Issue issue = jira.issue(stored.existing().id(), FIELDS, IssueMark.KEY);
        return new IssueView(stored, issue, history(jira, issue.id()), comments(jira, issue.id()));
    }

    /** An issue that no task counts on. */
    static IssueView read(JiraApi jira, Issue found, StoredIssue place) {
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

    private static List<Comment> comments(JiraApi jira, String id) {
        List<Comment> all = new ArrayList<>();
        CommentPage page;
        do {
            page = jira.comments(id, all.size());
            all.addAll(page.comments());
        } while (!page.comments().isEmpty() && all.size() < page.total());
        return all;
    }
}
