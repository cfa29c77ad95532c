package io.finopsbot.sandbox.jira;

import io.finopsbot.sandbox.jira.adf.AdfDocument;
import io.finopsbot.sandbox.jira.adf.AdfTick;
import io.finopsbot.sandbox.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Somebody at work in Jira; what they do stands under their name. */
public final class JiraPerson {
    private final String accountId;
    private final JiraSite site;
    private final IssueDesk desk;
    private final CommentDesk comments;
    private final JiraSettings settings;

    JiraPerson(String accountId, JiraSite site, IssueDesk desk, CommentDesk comments, JiraSettings settings) {
        this.accountId = accountId;
        this.site = site;
        this.desk = desk;
        this.comments = comments;
        this.settings = settings;
    }

    /** Creates a task by hand. */
    public Issue creates(String summary, String... labels) {
        Fields fields = Fields.blank(accountId).withSummary(summary).withLabels(List.of(labels));
        return desk.create(
                accountId,
                new IssueInput.Creation(IssueType.TASK, fields, Map.of()),
                settings.workflow().initial());
    }

    /** Drags the issue to another column, if the workflow has a way. */
    public void moves(String key, String status) {
        Status from = site.issue(key).status();
        Transition way = settings.workflow()
                .between(from, status)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The workflow has no way from " + from.name() + " to " + status + " for " + key));
        desk.move(accountId, key, way, MissingNode.getInstance());
    }

    public void comments(String key, String text) {
        comments.add(accountId, key, AdfDocument.ofText(text), Map.of());
    }

    public void assigns(String key, Person to) {
        edits(key, fields -> fields.withAssignee(to.jiraAccountId()));
    }

    public void relabels(String key, Set<String> add, Set<String> remove) {
        edits(key, fields -> {
            Set<String> labels = new TreeSet<>(fields.labels());
            labels.addAll(add);
            labels.removeAll(remove);
            return fields.withLabels(List.copyOf(labels));
        });
    }

    public void renames(String key, String summary) {
        edits(key, fields -> fields.withSummary(summary));
    }

    /** Rewrites the description in the editor. */
    public void describes(String key, UnaryOperator<JsonNode> rewrite) {
        edits(key, fields -> fields.withDescription(rewrite.apply(fields.description())));
    }

    /** Ticks the box whose text contains those words. */
    public void ticks(String key, String words) {
        describes(key, description -> AdfTick.ticked(description, words));
    }

    private void edits(String key, UnaryOperator<Fields> edit) {
        desk.edit(accountId, site.issue(key).key(), edit);
    }
}
