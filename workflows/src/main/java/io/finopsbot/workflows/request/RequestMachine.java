package io.finopsbot.workflows.request;

import static io.finopsbot.workflows.request.RequestMove.ACCEPT_ESTIMATE;
import static io.finopsbot.workflows.request.RequestMove.ANSWER;
import static io.finopsbot.workflows.request.RequestMove.APPROVE;
import static io.finopsbot.workflows.request.RequestMove.ASK;
import static io.finopsbot.workflows.request.RequestMove.ASK_OWNER;
import static io.finopsbot.workflows.request.RequestMove.CANCEL;
import static io.finopsbot.workflows.request.RequestMove.CHANGE_SCOPE;
import static io.finopsbot.workflows.request.RequestMove.CLAIM;
import static io.finopsbot.workflows.request.RequestMove.COMPLETE;
import static io.finopsbot.workflows.request.RequestMove.CONFIRM;
import static io.finopsbot.workflows.request.RequestMove.DECLINE;
import static io.finopsbot.workflows.request.RequestMove.EXPIRE;
import static io.finopsbot.workflows.request.RequestMove.JOIN;
import static io.finopsbot.workflows.request.RequestMove.KEEP;
import static io.finopsbot.workflows.request.RequestMove.LIFT;
import static io.finopsbot.workflows.request.RequestMove.PROPOSE;
import static io.finopsbot.workflows.request.RequestMove.RELEASE;
import static io.finopsbot.workflows.request.RequestMove.RESUME;
import static io.finopsbot.workflows.request.RequestMove.RETIRE;
import static io.finopsbot.workflows.request.RequestMove.RETIRE_WITH;
import static io.finopsbot.workflows.request.RequestMove.RETURN;
import static io.finopsbot.workflows.request.RequestMove.SEND_BACK;
import static io.finopsbot.workflows.request.RequestMove.SETTLE;
import static io.finopsbot.workflows.request.RequestMove.SUSPEND;
import static io.finopsbot.workflows.request.RequestMove.WITHDRAW;
import static io.finopsbot.workflows.request.RequestState.APPROVED;
import static io.finopsbot.workflows.request.RequestState.AWAITING_OWNER;
import static io.finopsbot.workflows.request.RequestState.CANCELLED;
import static io.finopsbot.workflows.request.RequestState.CLAIMED;
import static io.finopsbot.workflows.request.RequestState.DECLINED;
import static io.finopsbot.workflows.request.RequestState.EXPIRED;
import static io.finopsbot.workflows.request.RequestState.IMPLEMENTED;
import static io.finopsbot.workflows.request.RequestState.INFORMATION_WANTED;
import static io.finopsbot.workflows.request.RequestState.PROPOSED;
import static io.finopsbot.workflows.request.RequestState.READY_TO_CLAIM;
import static io.finopsbot.workflows.request.RequestState.RESUMING;
import static io.finopsbot.workflows.request.RequestState.RETIRED;
import static io.finopsbot.workflows.request.RequestState.RETIRING;
import static io.finopsbot.workflows.request.RequestState.RETURNED;
import static io.finopsbot.workflows.request.RequestState.SUBMITTED;
import static io.finopsbot.workflows.request.RequestState.SUSPENDED;
import static io.finopsbot.workflows.request.RequestState.SUSPENDING;
import static io.finopsbot.workflows.request.RequestState.WITHDRAWN;

import io.finopsbot.workflows.order.MachinePool;
import java.util.Map;
import java.util.Optional;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;

/** The judge of order for a request. No move leads back to the state it came from. */
public final class RequestMachine {
    private final MachinePool<RequestState, RequestMove> machines = new MachinePool<>(RequestMachine::build);

    /** Where the move leads; empty if the machine does not let it happen. */
    public Optional<RequestState> next(RequestState from, RequestMove move) {
        RequestState reached = machines.next(from, move, Map.of());
        return reached == from ? Optional.empty() : Optional.of(reached);
    }

    private static StateMachine<RequestState, RequestMove> build() throws Exception {
        StateMachineBuilder.Builder<RequestState, RequestMove> builder = StateMachineBuilder.builder();
        MachinePool.states(builder, SUBMITTED, RequestState.class);
        var steps = builder.configureTransitions();
        steps.withExternal().source(AWAITING_OWNER).target(SUBMITTED).event(ACCEPT_ESTIMATE);
        steps.withExternal().source(SUBMITTED).target(AWAITING_OWNER).event(ASK_OWNER);
        steps.withExternal().source(INFORMATION_WANTED).target(AWAITING_OWNER).event(ASK_OWNER);
        steps.withExternal().source(SUBMITTED).target(INFORMATION_WANTED).event(ASK);
        steps.withExternal().source(INFORMATION_WANTED).target(SUBMITTED).event(ANSWER);
        steps.withExternal().source(SUBMITTED).target(APPROVED).event(APPROVE);
        steps.withExternal().source(AWAITING_OWNER).target(DECLINED).event(DECLINE);
        steps.withExternal().source(SUBMITTED).target(DECLINED).event(DECLINE);
        steps.withExternal().source(SUBMITTED).target(PROPOSED).event(PROPOSE);
        steps.withExternal().source(PROPOSED).target(APPROVED).event(CONFIRM);
        steps.withExternal().source(PROPOSED).target(SUBMITTED).event(SEND_BACK);
        steps.withExternal().source(PROPOSED).target(DECLINED).event(DECLINE);
        steps.withExternal().source(PROPOSED).target(RETURNED).event(KEEP);
        for (RequestState undecided : new RequestState[] {AWAITING_OWNER, SUBMITTED, INFORMATION_WANTED, PROPOSED}) {
            steps.withExternal().source(undecided).target(EXPIRED).event(EXPIRE);
            steps.withExternal().source(undecided).target(WITHDRAWN).event(WITHDRAW);
        }
        steps.withExternal().source(APPROVED).target(RETURNED).event(RETURN);
        steps.withExternal().source(RETURNED).target(APPROVED).event(RESUME);
        steps.withExternal().source(RETURNED).target(CANCELLED).event(CANCEL);
        steps.withExternal().source(RETURNED).target(APPROVED).event(CHANGE_SCOPE);
        steps.withExternal().source(RETURNED).target(PROPOSED).event(PROPOSE);
        steps.withExternal().source(APPROVED).target(READY_TO_CLAIM).event(COMPLETE);
        steps.withExternal().source(APPROVED).target(IMPLEMENTED).event(JOIN);
        steps.withExternal().source(READY_TO_CLAIM).target(CLAIMED).event(CLAIM);
        afterTheClaim(steps);
        for (RequestState open : new RequestState[] {APPROVED, RETURNED}) {
            steps.withExternal().source(open).target(WITHDRAWN).event(WITHDRAW);
        }
        return builder.build();
    }

    private static void afterTheClaim(StateMachineTransitionConfigurer<RequestState, RequestMove> steps)
            throws Exception {
        steps.withExternal().source(CLAIMED).target(READY_TO_CLAIM).event(RELEASE);
        steps.withExternal().source(CLAIMED).target(RETIRING).event(RETIRE);
        steps.withExternal().source(RETIRING).target(RETIRED).event(SETTLE);
        steps.withExternal().source(RETIRING).target(CLAIMED).event(KEEP);
        steps.withExternal().source(CLAIMED).target(SUSPENDING).event(SUSPEND);
        steps.withExternal().source(SUSPENDING).target(SUSPENDED).event(SETTLE);
        steps.withExternal().source(SUSPENDING).target(CLAIMED).event(KEEP);
        steps.withExternal().source(SUSPENDED).target(RESUMING).event(LIFT);
        steps.withExternal().source(RESUMING).target(CLAIMED).event(SETTLE);
        steps.withExternal().source(RESUMING).target(SUSPENDED).event(KEEP);
        steps.withExternal().source(IMPLEMENTED).target(RETIRED).event(RETIRE_WITH);
    }
}
