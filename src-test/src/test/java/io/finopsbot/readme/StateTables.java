package io.finopsbot.readme;

import io.finopsbot.workflows.request.RequestMachine;
import io.finopsbot.workflows.request.RequestMove;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.tasks.TaskMachine;
import io.finopsbot.workflows.tasks.TaskMove;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What the state machines say, as Markdown tables: every state by every move. */
final class StateTables {
    private static final String REFUSED = "–";

    private StateTables() {}

    static String all() {
        RequestMachine requests = new RequestMachine();
        TaskMachine tasks = new TaskMachine();
        return table(
                        "request",
                        RequestState.values(),
                        RequestMove.values(),
                        (state, move) -> requests.next(state, move)
                                .map(StateTables::word)
                                .orElse(REFUSED))
                + "\n"
                + table("task", TaskState.values(), TaskMove.values(), (state, move) -> taskCell(tasks, state, move))
                + "\n¹ only when all tasks before it are done. ² only when its evidence is there: the registered ARN, for the tasks"
                + " that need one.\n";
    }

    private static String taskCell(TaskMachine machine, TaskState state, TaskMove move) {
        TaskState met = machine.next(state, move, true);
        if (met == state) {
            return REFUSED;
        }
        boolean guarded = machine.next(state, move, false) == state;
        String note = guarded ? (move == TaskMove.UNBLOCK ? " ¹" : " ²") : "";
        return word(met) + note;
    }

    private static <S extends Enum<S>, M extends Enum<M>> String table(
            String title, S[] states, M[] moves, BiFunction<S, M, String> cell) {
        StringBuilder table = new StringBuilder("| ").append(title).append(" |");
        Arrays.stream(moves)
                .forEach(move -> table.append(' ').append(word(move)).append(" |"));
        table.append("\n|---|").append("---|".repeat(moves.length)).append('\n');
        for (S state : states) {
            table.append("| **").append(word(state)).append("** | ");
            table.append(
                    Arrays.stream(moves).map(move -> cell.apply(state, move)).collect(Collectors.joining(" | ")));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
