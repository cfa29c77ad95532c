package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.Task;

/** What issues are called. */
final class IssueTitles {
    private final Words words;

    IssueTitles(Words words) {
        this.words = words;
    }

    /** Such as {@code BR-1001 · 1/3 Create workspace invoices-triage}. */
    String summary(BusinessRequest request, Task task) {
        String name = request.approvedScope().anchorName();
        return words.say(
                "jira.summary",
                request.number(),
                position(request, task),
                count(request),
                words.say("jira.summary." + task.kind(), name));
    }

    /** Such as {@code 1/3 Create workspace invoices-triage}. */
    String task(BusinessRequest request, Task task) {
        String name = request.approvedScope().anchorName();
        return position(request, task) + "/" + count(request) + " " + words.say("jira.summary." + task.kind(), name);
    }

    /** Which one it is, of those that count. */
    static String position(BusinessRequest request, Task task) {
        return Integer.toString(task.position() - request.chain().replaced());
    }

    static String count(BusinessRequest request) {
        return Integer.toString(request.chain().tasks().size() - request.chain().replaced());
    }
}
