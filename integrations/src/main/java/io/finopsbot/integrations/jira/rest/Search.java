package io.finopsbot.integrations.jira.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bounded search.
 *
 * @param nextPageToken where to go on; null for the first page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Search(
        String jql,
        List<String> fields,
        List<String> properties,
        int maxResults,
        @Nullable String nextPageToken) {
    private static final int PAGE = 100;

    /** The first page. */
    public static Search of(String jql, List<String> fields, List<String> properties) {
        return new Search(jql, fields, properties, PAGE, null);
    }

    /** The page after that one. */
    public Search after(String token) {
        return new Search(jql, fields, properties, maxResults, token);
    }
}
