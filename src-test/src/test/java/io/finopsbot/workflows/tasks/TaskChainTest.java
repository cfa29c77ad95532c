package io.finopsbot.workflows.tasks;

import static io.finopsbot.workflows.tasks.TaskKind.COMPLETE;
import static io.finopsbot.workflows.tasks.TaskKind.CREATE_WORKSPACE;
import static io.finopsbot.workflows.tasks.TaskKind.REGISTER_ARN;
import static io.finopsbot.workflows.tasks.TaskKind.UPDATE_POLICY;
import static io.finopsbot.workflows.tasks.TaskState.BLOCKED;
import static io.finopsbot.workflows.tasks.TaskState.CANCELLED;
import static io.finopsbot.workflows.tasks.TaskState.DONE;
import static io.finopsbot.workflows.tasks.TaskState.IN_PROGRESS;
import static io.finopsbot.workflows.tasks.TaskState.READY;
import static io.finopsbot.workflows.tasks.TaskState.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.Company;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskChainTest {
    private static final Instant NOW = Instant.parse("2026-05-04T08:30:00Z");

    private final ChainJudge judge = new ChainJudge();

    @Test
    void aFreshChainBeginsWithTheFirstTask() {
        TaskChain chain = TaskChain.of(CREATE_WORKSPACE, REGISTER_ARN, COMPLETE);

        assertThat(chain.tasks()).extracting(Task::state).containsExactly(READY, BLOCKED, BLOCKED);
        assertThat(chain.current()).contains(chain.at(1));
        assertThat(chain.isDone()).isFalse();
        assertThat(TaskChain.none().isDone()).isFalse();
    }

    @Test
    void aFinishedTaskMakesTheNextOneReadyAndNoOther() {
        assertThat(states(move(chain(READY, BLOCKED, BLOCKED), 1, TaskMove.FINISH, false)))
                .containsExactly(DONE, READY, BLOCKED);
        assertThat(states(move(chain(DONE, IN_PROGRESS, BLOCKED), 2, TaskMove.FINISH, true)))
                .containsExactly(DONE, DONE, READY);
        assertThat(states(move(chain(DONE, DONE, READY), 3, TaskMove.FINISH, true)))
                .containsExactly(DONE, DONE, DONE);
    }

    @Test
    void aChainGrowsByATaskThatWaitsForTheOpenOnes() {
        assertThat(chain(DONE, DONE, READY).plus(UPDATE_POLICY).at(4).state()).isEqualTo(BLOCKED);
        assertThat(chain(DONE, DONE, CANCELLED).plus(UPDATE_POLICY).at(4).state())
                .isEqualTo(READY);
    }

    @Test
    void aTaskThatWasGivenUpHoldsUpNothing() {
        assertThat(chain(DONE, CANCELLED, DONE).isDone()).isTrue();
        assertThat(chain(DONE, DONE, CANCELLED).isDone()).isFalse();
    }

    @Test
    void whoMovedATaskAndWhenAndWhyStandsInIt() {
        Task returned = judge.move(
                        "BR-1",
                        chain(READY, BLOCKED, BLOCKED),
                        1,
                        TaskMove.RETURN,
                        Company.EMIL,
                        NOW,
                        "no quota",
                        false)
                .result()
                .orElseThrow()
                .at(1);

        assertThat(returned).isEqualTo(new Task(1, CREATE_WORKSPACE, RETURNED, Company.EMIL, NOW, "no quota"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, FINISH, OUT_OF_ORDER, REGISTER_ARN, CREATE_WORKSPACE",
        "2, START, OUT_OF_ORDER, REGISTER_ARN, CREATE_WORKSPACE",
        "2, RETURN, OUT_OF_ORDER, REGISTER_ARN, CREATE_WORKSPACE",
        "3, FINISH, OUT_OF_ORDER, COMPLETE, CREATE_WORKSPACE",
        "1, STOP, NOT_POSSIBLE_NOW, BR-1, READY",
    })
    void aFreshChainRefuses(int position, TaskMove move, Rule rule, String first, String second) {
        assertThat(move(chain(READY, BLOCKED, BLOCKED), position, move, true).refusal())
                .contains(Refusal.of(rule, first, second));
    }

    @Test
    void theLastTaskWaitsForTheOneRightBeforeIt() {
        assertThat(move(chain(DONE, READY, BLOCKED), 3, TaskMove.FINISH, true).refusal())
                .contains(Refusal.of(Rule.OUT_OF_ORDER, COMPLETE, REGISTER_ARN));
    }

    @Test
    void tasksAfterTheFirstNeedTheRegisteredArn() {
        assertThat(move(chain(DONE, READY, BLOCKED), 2, TaskMove.FINISH, false).refusal())
                .contains(Refusal.of(Rule.NOT_REGISTERED, "BR-1", READY));
        assertThat(move(chain(DONE, DONE, IN_PROGRESS), 3, TaskMove.FINISH, false)
                        .refusal())
                .contains(Refusal.of(Rule.NOT_REGISTERED, "BR-1", IN_PROGRESS));
        assertThat(states(move(chain(DONE, READY, BLOCKED), 2, TaskMove.START, false)))
                .containsExactly(DONE, IN_PROGRESS, BLOCKED);
    }

    @ParameterizedTest
    @CsvSource({"DONE, CREATE_WORKSPACE", "CANCELLED, CREATE_WORKSPACE"})
    void aFinishedTaskStaysFinished(TaskState state, TaskKind kind) {
        for (TaskMove move : TaskMove.values()) {
            assertThat(move(chain(state, READY, BLOCKED), 1, move, true).refusal())
                    .as("%s", move)
                    .contains(Refusal.of(Rule.REOPENED, kind, state));
        }
    }

    @Test
    void cancellingLeavesNothingOpenAndNothingDoneUndone() {
        TaskChain cancelled = judge.cancelled(chain(DONE, IN_PROGRESS, BLOCKED), Company.LENA, NOW, "no longer");

        assertThat(cancelled.tasks()).extracting(Task::state).containsExactly(DONE, CANCELLED, CANCELLED);
        assertThat(cancelled.at(1).reason()).isNull();
        assertThat(cancelled.at(3).reason()).isEqualTo("no longer");
        assertThat(cancelled.current()).isEmpty();
        assertThat(cancelled.isDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "READY, DONE, FINISH",
        "READY, IN_PROGRESS, START",
        "IN_PROGRESS, READY, STOP",
        "IN_PROGRESS, BLOCKED, STOP",
        "IN_PROGRESS, RETURNED, RETURN",
        "READY, CANCELLED, RETURN",
        "RETURNED, READY, RESUME",
        "RETURNED, BLOCKED, RESUME",
        "RETURNED, DONE, FINISH",
        "DONE, READY, REOPEN",
        "DONE, CANCELLED, REOPEN",
        "CANCELLED, DONE, REOPEN",
    })
    void whatSomebodyWantsIsAMove(TaskState from, TaskState wanted, TaskMove move) {
        assertThat(TaskMove.towards(from, wanted)).isEqualTo(move);
    }

    private Outcome<TaskChain> move(TaskChain chain, int position, TaskMove move, boolean registered) {
        return judge.move("BR-1", chain, position, move, Company.EMIL, NOW, null, registered);
    }

    private static TaskChain chain(TaskState... states) {
        TaskChain chain = TaskChain.of(CREATE_WORKSPACE, REGISTER_ARN, COMPLETE);
        for (int index = 0; index < states.length; index++) {
            chain = chain.with(chain.at(index + 1).in(states[index]));
        }
        return chain;
    }

    private static List<TaskState> states(Outcome<TaskChain> outcome) {
        return outcome.result().orElseThrow().tasks().stream().map(Task::state).toList();
    }
}
