package io.finopsbot.workflows.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestMachineTest {
    private static final List<RequestMove> MOVES = List.of(
            RequestMove.APPROVE,
            RequestMove.DECLINE,
            RequestMove.EXPIRE,
            RequestMove.WITHDRAW,
            RequestMove.RETURN,
            RequestMove.RESUME,
            RequestMove.CANCEL,
            RequestMove.COMPLETE,
            RequestMove.CLAIM);

    /** Where each state goes by each of the moves above; a dot: it does not. */
    private static final Map<RequestState, String> TABLE = Map.of(
            RequestState.SUBMITTED,
                    "     APPROVED DECLINED EXPIRED WITHDRAWN .        .        .         .              .",
            RequestState.APPROVED,
                    "      .        .        .       WITHDRAWN RETURNED .        .         READY_TO_CLAIM .",
            RequestState.RETURNED,
                    "      .        .        .       WITHDRAWN .        APPROVED CANCELLED .              .",
            RequestState.READY_TO_CLAIM,
                    ".        .        .       .         .        .        .         .              CLAIMED",
            RequestState.CLAIMED,
                    "       .        .        .       .         .        .        .         .              .",
            RequestState.DECLINED,
                    "      .        .        .       .         .        .        .         .              .",
            RequestState.EXPIRED,
                    "       .        .        .       .         .        .        .         .              .",
            RequestState.WITHDRAWN,
                    "     .        .        .       .         .        .        .         .              .",
            RequestState.CANCELLED,
                    "     .        .        .       .         .        .        .         .              .");

    private final RequestMachine machine = new RequestMachine();

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(RequestState.values()).flatMap(from -> {
            String[] cells = TABLE.getOrDefault(from, "").strip().split("\\s+");
            assertThat(cells).as("the row of %s", from).hasSameSizeAs(RequestMove.values());
            return MOVES.stream().map(move -> Arguments.of(from, move, cells[MOVES.indexOf(move)]));
        });
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("everyStateAndMove")
    void aRequestGoesWhereTheTableSays(RequestState from, RequestMove move, String cell) {
        Optional<RequestState> expected = cell.equals(".") ? Optional.empty() : Optional.of(RequestState.valueOf(cell));

        assertThat(machine.next(from, move)).isEqualTo(expected);
    }

    /** A machine is not safe for threads: each decision has one of its own. */
    @Test
    void manyDecisionsAtOnceDoNotDisturbEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> decisions = IntStream.range(0, 400)
                    .<Callable<Boolean>>mapToObj(number -> () -> number % 2 == 0
                            ? machine.next(RequestState.SUBMITTED, RequestMove.APPROVE)
                                    .equals(Optional.of(RequestState.APPROVED))
                            : machine.next(RequestState.CLAIMED, RequestMove.APPROVE)
                                    .isEmpty())
                    .toList();

            for (Future<Boolean> right : threads.invokeAll(decisions)) {
                assertThat(right.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
