package io.finopsbot.integrations.jira;

import io.finopsbot.integrations.jira.rest.NewIssue;
import io.finopsbot.workflows.approval.Priority;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What an issue is made with. Priority and reporter are set here and never again: later they are people's. */
final class IssueDraft {
    private final String project;
    private final JiraMapping mapping;
    private final IssueTitles titles;
    private final IssueLabels labels;
    private final IssueDocument document;
    private final IssueMark mark;

    IssueDraft(
            String project,
            JiraMapping mapping,
            IssueTitles titles,
            IssueLabels labels,
            IssueDocument document,
            IssueMark mark) {
        this.project = project;
        this.mapping = mapping;
        this.titles = titles;
        this.labels = labels;
        this.document = document;
        this.mark = mark;
    }

    NewIssue of(BusinessRequest request, Task task, Optional<String> reporter) {
        JsonNode description = document.of(request, task);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("project", Map.of("key", project));
        fields.put("issuetype", Map.of("name", mapping.issueType()));
        fields.put("summary", titles.summary(request, task));
        fields.put("description", description);
        fields.put("labels", List.copyOf(labels.of(request, task)));
        Priority priority = task.kind() == TaskKind.APPLY_DENY
                ? Priority.URGENT
                : request.decided().priority();
        if (priority != null) {
            fields.put("priority", Map.of("name", mapping.nameOf(priority)));
        }
        reporter.ifPresent(account -> fields.put("reporter", Map.of("id", account)));
        return new NewIssue(fields, List.of(mark.of(request, task.position(), description)));
    }
}
