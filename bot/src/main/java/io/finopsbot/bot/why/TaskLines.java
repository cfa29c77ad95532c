package io.finopsbot.bot.why;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.audit.AuditEntry;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.tasks.Task;
import java.util.ArrayList;
import java.util.List;

/** The next link: what the engineers did, and what is left to do. */
final class TaskLines {
    /** Of a long chain the last are shown; the audit trail has all. */
    private static final int MOST = 12;

    private final Words words;
    private final Who who;

    TaskLines(Words words) {
        this.words = words;
        this.who = new Who(words);
    }

    List<String> of(BusinessRequest request, Trail trail) {
        List<String> steps = new ArrayList<>();
        for (AuditEntry done : trail.all(AuditAction.FINISH_TASK)) {
            steps.add(words.say("why.task-done", done.details().getOrDefault("task", ""), who.did(done)));
        }
        for (Task task : request.chain().tasks()) {
            if (task.state().isOpen()) {
                steps.add(words.say("why.task-open", task.kind(), task.state()));
            }
        }
        int hidden = Math.max(0, steps.size() - MOST);
        List<String> lines = new ArrayList<>();
        lines.add(words.say(steps.isEmpty() ? "why.tasks-none" : "why.tasks"));
        if (hidden > 0) {
            lines.add(words.say("why.more-tasks", hidden, request.number()));
        }
        lines.addAll(steps.subList(hidden, steps.size()));
        return lines;
    }
}
