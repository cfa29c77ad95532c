package io.finopsbot.integrations.jira;

import io.finopsbot.workflows.desk.Installation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.tasks.Task;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The bot's own labels; all others are people's. */
record IssueLabels(Installation installation) {
    /** Somebody can work on the issue now. */
    static final String READY = "finops-ready";

    /** All issues of this installation. */
    String ours() {
        return "finops-bot-" + installation.id();
    }

    /** This one issue; no other installation or restored database repeats it. */
    static String unique(BusinessRequest request, int position) {
        return "finops-" + request.id().shortForm() + "-" + position;
    }

    /** The labels that the issue of that task is to have of us. */
    Set<String> of(BusinessRequest request, Task task) {
        Set<String> labels = new TreeSet<>(List.of(
                unique(request, task.position()), request.number().toString().toLowerCase(Locale.ROOT), ours()));
        if (task.state().isWorkable()) {
            labels.add(READY);
        }
        return labels;
    }

    /** The request that an issue of ours is about, by its labels alone; they are a hint, no proof. */
    Optional<RequestNumber> hintOf(List<String> labels) {
        return labels.contains(ours())
                ? labels.stream()
                        .map(RequestNumber::parse)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
