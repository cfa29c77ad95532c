package io.finopsbot.readme;

import io.finopsbot.workflows.request.RequestMachine;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.TaskMachine;
import io.finopsbot.workflows.tasks.TaskMove;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the state machines say, as Mermaid pictures: an arrow a move, no arrow where it is refused. */
final class StatePictures {
    private StatePictures() {}

    static String all() {
        RequestMachine requests = new RequestMachine();
        TaskMachine tasks = new TaskMachine();
        return "A request:\n\n"
                + picture(
                        List.of(RequestState.SUBMITTED),
                        RequestState.values(),
                        RequestMove.values(),
                        (state, move) -> requests.next(state, move).map(next -> new Arrow<>(next, word(move))))
                + "\nA task:\n\n"
                + picture(
                        List.of(TaskState.READY, TaskState.BLOCKED),
                        TaskState.values(),
                        TaskMove.values(),
                        (state, move) -> arrow(tasks, state, move))
                + "\n¹ only when all tasks before it are done. ² only when its evidence is there: the registered ARN, for the tasks"
                + " that need one.\n";
    }

    private static Optional<Arrow<TaskState>> arrow(TaskMachine machine, TaskState state, TaskMove move) {
        TaskState met = machine.next(state, move, true);
        if (met == state) {
            return Optional.empty();
        }
        boolean guarded = machine.next(state, move, false) == state;
        String note = guarded ? (move == TaskMove.UNBLOCK ? " ¹" : " ²") : "";
        return Optional.of(new Arrow<>(met, word(move) + note));
    }

    private static <S extends Enum<S>, M extends Enum<M>> String picture(
            List<S> first, S[] states, M[] moves, BiFunction<S, M, Optional<Arrow<S>>> arrow) {
        StringBuilder picture = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        for (S state : states) {
            picture.append("    state \"%s\" as %s\n".formatted(word(state), state));
        }
        first.forEach(state -> picture.append("    [*] --> %s\n".formatted(state)));
        for (S state : states) {
            Map<S, List<String>> leaving = leaving(state, moves, arrow);
            leaving.forEach((next, labels) ->
                    picture.append("    %s --> %s: %s\n".formatted(state, next, String.join(", ", labels))));
            if (leaving.isEmpty()) {
                picture.append("    %s --> [*]\n".formatted(state));
            }
        }
        return picture.append("```\n").toString();
    }

    private static <S extends Enum<S>, M extends Enum<M>> Map<S, List<String>> leaving(
            S state, M[] moves, BiFunction<S, M, Optional<Arrow<S>>> arrow) {
        Map<S, List<String>> leaving = new LinkedHashMap<>();
        for (M move : moves) {
            arrow.apply(state, move)
                    .ifPresent(there -> leaving.computeIfAbsent(there.target(), any -> new ArrayList<>())
                            .add(there.label()));
        }
        return leaving;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private record Arrow<S>(S target, String label) {}
}
