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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestMachineTest {
    /** Where each state goes; by every move that is not named it goes nowhere. */
    private static final Map<RequestState, Map<RequestMove, RequestState>> TABLE = Map.ofEntries(
            Map.entry(
                    RequestState.AWAITING_OWNER,
                    Map.of(
                            RequestMove.ACCEPT_ESTIMATE, RequestState.SUBMITTED,
                            RequestMove.DECLINE, RequestState.DECLINED,
                            RequestMove.EXPIRE, RequestState.EXPIRED,
                            RequestMove.WITHDRAW, RequestState.WITHDRAWN)),
            Map.entry(
                    RequestState.INFORMATION_WANTED,
                    Map.of(
                            RequestMove.ASK_OWNER, RequestState.AWAITING_OWNER,
                            RequestMove.ANSWER, RequestState.SUBMITTED,
                            RequestMove.EXPIRE, RequestState.EXPIRED,
                            RequestMove.WITHDRAW, RequestState.WITHDRAWN)),
            Map.entry(
                    RequestState.SUBMITTED,
                    Map.of(
                            RequestMove.PROPOSE, RequestState.PROPOSED,
                            RequestMove.ASK_OWNER, RequestState.AWAITING_OWNER,
                            RequestMove.ASK, RequestState.INFORMATION_WANTED,
                            RequestMove.APPROVE, RequestState.APPROVED,
                            RequestMove.DECLINE, RequestState.DECLINED,
                            RequestMove.EXPIRE, RequestState.EXPIRED,
                            RequestMove.WITHDRAW, RequestState.WITHDRAWN)),
            Map.entry(
                    RequestState.PROPOSED,
                    Map.of(
                            RequestMove.CONFIRM, RequestState.APPROVED,
                            RequestMove.SEND_BACK, RequestState.SUBMITTED,
                            RequestMove.KEEP, RequestState.RETURNED,
                            RequestMove.DECLINE, RequestState.DECLINED,
                            RequestMove.EXPIRE, RequestState.EXPIRED,
                            RequestMove.WITHDRAW, RequestState.WITHDRAWN)),
            Map.entry(
                    RequestState.APPROVED,
                    Map.of(
                            RequestMove.WITHDRAW, RequestState.WITHDRAWN,
                            RequestMove.RETURN, RequestState.RETURNED,
                            RequestMove.COMPLETE, RequestState.READY_TO_CLAIM,
                            RequestMove.JOIN, RequestState.IMPLEMENTED)),
            Map.entry(
                    RequestState.RETURNED,
                    Map.of(
                            RequestMove.WITHDRAW, RequestState.WITHDRAWN,
                            RequestMove.RESUME, RequestState.APPROVED,
                            RequestMove.CHANGE_SCOPE, RequestState.APPROVED,
                            RequestMove.PROPOSE, RequestState.PROPOSED,
                            RequestMove.CANCEL, RequestState.CANCELLED)),
            Map.entry(RequestState.READY_TO_CLAIM, Map.of(RequestMove.CLAIM, RequestState.CLAIMED)),
            Map.entry(
                    RequestState.CLAIMED,
                    Map.of(
                            RequestMove.RELEASE, RequestState.READY_TO_CLAIM,
                            RequestMove.RETIRE, RequestState.RETIRING,
                            RequestMove.SUSPEND, RequestState.SUSPENDING)),
            Map.entry(
                    RequestState.RETIRING,
                    Map.of(RequestMove.SETTLE, RequestState.RETIRED, RequestMove.KEEP, RequestState.CLAIMED)),
            Map.entry(
                    RequestState.SUSPENDING,
                    Map.of(RequestMove.SETTLE, RequestState.SUSPENDED, RequestMove.KEEP, RequestState.CLAIMED)),
            Map.entry(RequestState.SUSPENDED, Map.of(RequestMove.LIFT, RequestState.RESUMING)),
            Map.entry(
                    RequestState.RESUMING,
                    Map.of(RequestMove.SETTLE, RequestState.CLAIMED, RequestMove.KEEP, RequestState.SUSPENDED)),
            Map.entry(RequestState.IMPLEMENTED, Map.of(RequestMove.RETIRE_WITH, RequestState.RETIRED)));

    private final RequestMachine machine = new RequestMachine();

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(RequestState.values())
                .flatMap(from -> Arrays.stream(RequestMove.values())
                        .map(move -> Arguments.of(
                                from, move, TABLE.getOrDefault(from, Map.of()).get(move))));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("everyStateAndMove")
    void aRequestGoesWhereTheTableSays(RequestState from, RequestMove move, @Nullable RequestState expected) {
        assertThat(machine.next(from, move)).isEqualTo(Optional.ofNullable(expected));
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
