package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.Comment;
import io.finopsbot.integrations.jira.rest.EntityProperty;
import io.finopsbot.integrations.jira.rest.JiraApi;
import io.finopsbot.integrations.jira.rest.NewComment;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The bot's own comments, each made once: it carries a key, and a comment with that key is looked for first. */
final class Remarks {
    private static final String KEY = "finops-notice";

    private Remarks() {}

    /** The comment of that key, if it was made. */
    static Optional<Comment> find(IssueView view, String key) {
        return find(view.comments(), key);
    }

    private static Optional<Comment> find(List<Comment> comments, String key) {
        return comments.stream().filter(comment -> comment.keeps(KEY, key)).findFirst();
    }

    /** Makes the comment unless it is there. */
    static Comment once(ChainRun run, IssueView view, String key, JsonNode body) {
        return once(run.jira(), view.id(), view.comments(), key, body);
    }

    /**
     * The same, on an issue of any kind.
     *
     * @param comments all that is said on it
     */
    static Comment once(JiraApi jira, String issue, List<Comment> comments, String key, JsonNode body) {
        return find(comments, key).orElseGet(() -> jira.comment(issue, comment(key, body)));
    }

    private static NewComment comment(String key, JsonNode body) {
        return new NewComment(body, List.of(new EntityProperty(KEY, JsonNodeFactory.instance.stringNode(key))));
    }
}
