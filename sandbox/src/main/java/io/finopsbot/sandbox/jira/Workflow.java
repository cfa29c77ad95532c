package io.finopsbot.sandbox.jira;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which ways lead from which status. The first status is that of a new issue. */
public record Workflow(Status initial, List<Transition> transitions) {
    public Workflow {
        transitions = List.copyOf(transitions);
    }

    /** To Do, In Progress, Done, Won't Do; done work can be taken up again, declined work can be put back. */
    public static Workflow standard() {
        return new Workflow(
                Status.TO_DO,
                List.of(
                        new Transition("11", "Start work", Status.TO_DO, Status.IN_PROGRESS),
                        new Transition("21", "Complete", Status.TO_DO, Status.DONE),
                        new Transition("31", "Decline", Status.TO_DO, Status.WONT_DO),
                        new Transition("41", "Put back", Status.IN_PROGRESS, Status.TO_DO),
                        new Transition("51", "Complete", Status.IN_PROGRESS, Status.DONE),
                        new Transition("61", "Decline", Status.IN_PROGRESS, Status.WONT_DO),
                        new Transition("71", "Reopen", Status.DONE, Status.TO_DO),
                        new Transition("81", "Take up again", Status.DONE, Status.IN_PROGRESS),
                        new Transition("91", "Reconsider", Status.WONT_DO, Status.TO_DO)));
    }

    /** The same workflow with one way closed. */
    public Workflow without(Status from, Status to) {
        return new Workflow(
                initial,
                transitions.stream()
                        .filter(way -> !(way.from().equals(from) && way.to().equals(to)))
                        .toList());
    }

    List<Transition> from(Status status) {
        return transitions.stream().filter(way -> way.from().equals(status)).toList();
    }

    Optional<Transition> between(Status from, String toName) {
        return from(from).stream().filter(way -> way.to().name().equals(toName)).findFirst();
    }

    Set<Status> statuses() {
        Set<Status> all = new LinkedHashSet<>(Set.of(initial));
        transitions.stream().flatMap(way -> Stream.of(way.from(), way.to())).forEach(all::add);
        return all;
    }
}
