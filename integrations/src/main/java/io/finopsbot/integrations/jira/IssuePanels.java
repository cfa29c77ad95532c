package io.finopsbot.integrations.jira;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RegistrationState;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands out in an issue's description: why nobody can work on it, how far its ARN is. */
final class IssuePanels {
    private final Words words;
    private final IssueTitles titles;

    IssuePanels(Words words, IssueTitles titles) {
        this.words = words;
        this.titles = titles;
    }

    List<Map<String, Object>> of(BusinessRequest request, Task task) {
        List<Map<String, Object>> panels = new ArrayList<>();
        if (task.state() == TaskState.BLOCKED) {
            Task before = request.chain().current().orElseThrow();
            panels.add(panel("note", "panel.blocked", titles.task(request, before)));
        }
        if (task.state() == TaskState.RETURNED) {
            panels.add(panel("warning", "panel.returned", mover(task), reason(task)));
        }
        if (task.state() == TaskState.CANCELLED) {
            panels.add(panel("error", "panel.cancelled", reason(task)));
        }
        Registration registration = request.registration();
        if (task.kind().registersArn() && registration != null) {
            panels.add(registered(registration));
        }
        return panels;
    }

    private Map<String, Object> registered(Registration registration) {
        RegistrationState state = registration.state();
        String arn = registration.arn().value();
        String key = "panel.arn." + state;
        return switch (state) {
            case TO_BE_CHECKED -> panel("note", key, arn, registration.by().name());
            case REGISTERED -> panel("success", key, arn, registration.by().name());
            case REFUSED -> panel("error", key, arn, Objects.requireNonNullElse(registration.differences(), ""));
        };
    }

    private Map<String, Object> panel(String kind, String key, Object... arguments) {
        return Map.of("kind", kind, "sentence", words.say("jira." + key, arguments));
    }

    private static String mover(Task task) {
        Actor mover = task.movedBy();
        return mover == null ? "somebody" : mover.name();
    }

    private static String reason(Task task) {
        return Sentence.of(Objects.requireNonNullElse(task.reason(), ""));
    }
}
