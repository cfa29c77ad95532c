package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Issue;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.Search;
import io.finopsbot.integrations.jira.rest.SearchPage;
import java.util.ArrayList;
import java.util.List;

/**
 * Searches the engineers' project, page by page.
 *
 * @param project its key
 */
record IssueSearch(String project) {
    List<Issue> all(JiraApi jira, String condition, List<String> fields, List<String> properties) {
        Search search = Search.of(
                "project = " + quoted(project) + " AND " + condition + " ORDER BY created ASC", fields, properties);
        List<Issue> found = new ArrayList<>();
        SearchPage page = jira.search(search);
        found.addAll(page.issues());
        while (page.nextPageToken() != null) {
            page = jira.search(search.after(page.nextPageToken()));
            found.addAll(page.issues());
        }
        return found;
    }

    /** A text as JQL writes it. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
