package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.EntityProperty;
import io.finopsbot.integrations.jira.rest.IssueEdit;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Keeps the bot's own labels and its own part of the description up to date, in one edit. The description is written only
 * when what it should say has changed since it was last given: Jira may store a document otherwise than it was sent. What
 * was asked for by a scope that was changed since stays as it was asked.
 */
final class IssueUpkeep {
    private final IssueDocument document;
    private final IssueLabels labels;
    private final IssueMark mark;

    IssueUpkeep(IssueDocument document, IssueLabels labels, IssueMark mark) {
        this.document = document;
        this.labels = labels;
        this.mark = mark;
    }

    void keep(ChainRun run, IssueView view, Task task) {
        Map<String, JsonNode> fields = new HashMap<>();
        List<EntityProperty> properties = new ArrayList<>();
        if (!run.request().chain().isReplaced(task)) {
            JsonNode wanted = document.of(run.request(), task);
            description(run.request(), view, wanted).ifPresent(description -> {
                fields.put("description", description);
                properties.add(mark.of(run.request(), view.position(), wanted));
            });
        }
        List<Map<String, String>> changes = labels(view, labels.of(run.request(), task));
        if (!fields.isEmpty() || !changes.isEmpty()) {
            Map<String, List<Map<String, String>>> update = changes.isEmpty() ? Map.of() : Map.of("labels", changes);
            run.jira().edit(view.id(), new IssueEdit(fields, update, properties));
        }
    }

    private static Optional<JsonNode> description(BusinessRequest request, IssueView view, JsonNode wanted) {
        JsonNode now = view.issue().fields().description();
        boolean tickRight = Adf.ticked(now)
                .map(ticked -> ticked.equals(Adf.ticked(wanted).orElse(false)))
                .orElse(true);
        return tickRight && IssueMark.wasGiven(view.issue(), wanted)
                ? Optional.empty()
                : OwnBlock.replaced(
                        now, TickedSteps.kept(now, wanted), request.number().toString());
    }

    private static List<Map<String, String>> labels(IssueView view, Set<String> wanted) {
        List<String> now = view.issue().fields().labels();
        List<Map<String, String>> changes = new ArrayList<>();
        wanted.stream().filter(label -> !now.contains(label)).forEach(label -> changes.add(Map.of("add", label)));
        if (now.contains(IssueLabels.READY) && !wanted.contains(IssueLabels.READY)) {
            changes.add(Map.of("remove", IssueLabels.READY));
        }
        return changes;
    }
}
