package io.finopsbot.workflows.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaskMachineTest {
    private static final List<TaskMove> MOVES = List.of(
            TaskMove.UNBLOCK,
            TaskMove.START,
            TaskMove.STOP,
            TaskMove.FINISH,
            TaskMove.RETURN,
            TaskMove.RESUME,
            TaskMove.CANCEL,
            TaskMove.REOPEN);

    /** Where each state goes by each of the moves above; a star needs its condition, a dot stays where it is. */
    private static final Map<TaskState, String> TABLE = Map.of(
            TaskState.BLOCKED, "READY*  .           .     .     .        .     CANCELLED .",
            TaskState.READY, "       .        IN_PROGRESS .     DONE* RETURNED .     CANCELLED .",
            TaskState.IN_PROGRESS, ".        .           READY DONE* RETURNED .     CANCELLED .",
            TaskState.DONE, "        .        .           .     .     .        .     .         .",
            TaskState.RETURNED, "    .        .           .     .     .        READY CANCELLED .",
            TaskState.CANCELLED, "   .        .           .     .     .        .     .         .");

    private final TaskMachine machine = new TaskMachine();

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(TaskState.values()).flatMap(from -> {
            String[] cells = TABLE.getOrDefault(from, "").strip().split("\\s+");
            assertThat(cells).as("the row of %s", from).hasSameSizeAs(TaskMove.values());
            return MOVES.stream().map(move -> Arguments.of(from, move, cells[MOVES.indexOf(move)]));
        });
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("everyStateAndMove")
    void aTaskGoesWhereTheTableSays(TaskState from, TaskMove move, String cell) {
        TaskState target = cell.equals(".") ? from : TaskState.valueOf(cell.replace("*", ""));

        assertThat(machine.next(from, move, true)).isEqualTo(target);
        assertThat(machine.next(from, move, false)).isEqualTo(cell.endsWith("*") ? from : target);
    }
}
