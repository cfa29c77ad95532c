package io.finopsbot.workflows.order;

import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * Machines of one kind, each used by one decision at a time and reset to the stored state before. A machine that threw is
 * thrown away. What the machine answers to an event is not relied upon (it says ACCEPTED when a guard refused): the state
 * is read back.
 */
public final class MachinePool<S extends Enum<S>, E extends Enum<E>> {
    private static final int SPARE = 8;

    private final BlockingQueue<StateMachine<S, E>> idle = new ArrayBlockingQueue<>(SPARE);
    private final Callable<StateMachine<S, E>> build;

    /** A pool that builds its machines in that way when it has none to spare. */
    public MachinePool(Callable<StateMachine<S, E>> build) {
        this.build = build;
    }

    /** Where the event leads from that state; the same state if the machine does not let it happen. */
    public S next(S from, E event, Map<String, ?> headers) {
        StateMachine<S, E> machine = borrow();
        reset(machine, from);
        machine.sendEvent(Mono.just(
                        MessageBuilder.withPayload(event).copyHeaders(headers).build()))
                .blockLast();
        S reached = machine.getState().getId();
        giveBack(machine);
        return reached;
    }

    /** Declares all states of the enum, beginning with {@code initial}. */
    public static <S extends Enum<S>, E extends Enum<E>> void states(
            StateMachineBuilder.Builder<S, E> builder, S initial, Class<S> all) throws Exception {
        builder.configureConfiguration().withConfiguration().autoStartup(false);
        builder.configureStates().withStates().initial(initial).states(EnumSet.allOf(all));
    }

    private StateMachine<S, E> borrow() {
        StateMachine<S, E> machine = idle.poll();
        if (machine != null) {
            return machine;
        }
        try {
            return build.call();
        } catch (Exception e) {
            throw new IllegalStateException("A state machine cannot be built", e);
        }
    }

    @SuppressWarnings("ReturnValueIgnored") // What does not fit into the pool is left to the garbage collector.
    private void giveBack(StateMachine<S, E> machine) {
        idle.offer(machine);
    }

    private void reset(StateMachine<S, E> machine, S state) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(region -> region.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(state, null, null, null))
                        .block());
        machine.startReactively().block();
    }
}
