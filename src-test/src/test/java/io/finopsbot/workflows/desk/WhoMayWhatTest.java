package io.finopsbot.workflows.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.finopsbot.fakes.EveryVerb;
import io.finopsbot.fakes.Golden;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All states by all moves by all roles. What is answered stands in {@code src/test/resources/matrix}, a file a state and a line a
 * move; what must never be, whatever stands there, is said here.
 */
class WhoMayWhatTest {
    private static final Set<Role> NEVER = Set.of(Role.AUDITOR, Role.MEMBER, Role.GUEST, Role.UNTIED_JIRA_ACCOUNT);
    private static final Set<String> DECIDING = Set.of(
            "Approve",
            "ConfirmApproval",
            "SendBack",
            "Decline",
            "AskRequester",
            "ResumeChain",
            "ChangeScope",
            "ProposeSuspension",
            "ConfirmProposal",
            "LiftSuspension");
    private static final Set<String> EXECUTING =
            Set.of("RegisterArn", "ReturnCurrentTask", "TickTagActive", "MoveTask to IN_PROGRESS", "MoveTask to DONE");
    private static final Set<RequestState> OVER = Set.of(
            RequestState.DECLINED,
            RequestState.EXPIRED,
            RequestState.WITHDRAWN,
            RequestState.CANCELLED,
            RequestState.RETIRED);

    private static final Comparator<String> ALLOWED_FIRST = Comparator.<String, Boolean>comparing(
                    answer -> !answer.startsWith("yes"))
            .thenComparing(Comparator.naturalOrder());

    static Stream<Situation> situations() {
        return Situation.all();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void everyMoveByEveryRoleIsAnsweredAsItIsWrittenDown(Situation situation) throws IOException {
        Map<String, Map<Role, String>> answers = answers(situation);

        answers.forEach((move, byRole) -> assertNeverAllowed(situation, move, byRole));
        Golden.assertSame("matrix/" + situation.file() + ".txt", text(situation, answers));
    }

    private static void assertNeverAllowed(Situation situation, String move, Map<Role, String> answers) {
        answers.forEach((role, answer) -> {
            if (answer.startsWith("yes")) {
                assertThat(NEVER).as(move).doesNotContain(role);
                assertThat(role == Role.REQUESTER && DECIDING.contains(move))
                        .as(move)
                        .isFalse();
                assertThat((role == Role.REQUESTER || role == Role.APPROVER) && EXECUTING.contains(move))
                        .as(move)
                        .isFalse();
                assertThat(role == Role.ENGINEER && DECIDING.contains(move))
                        .as(move)
                        .isFalse();
                assertThat(role != Role.BOT && OVER.contains(situation.state()))
                        .as(move)
                        .isFalse();
            }
        });
    }

    private static Map<String, Map<Role, String>> answers(Situation situation) {
        Map<String, Map<Role, String>> answers = new TreeMap<>();
        BusinessRequest request = situation.play().request();
        for (Verb any : EveryVerb.all().toList()) {
            FittingVerb.of(any, request).forEach((move, verb) -> answers.put(move, byRole(situation, move, verb)));
        }
        return answers;
    }

    private static Map<Role, String> byRole(Situation situation, String move, Verb verb) {
        Map<Role, String> answers = new EnumMap<>(Role.class);
        Situation.Played played = situation.play();
        for (Role role : Role.values()) {
            if (role.tries(move)) {
                String answer = answer(played, verb, role);
                answers.put(role, answer);
                played = answer.startsWith("yes") ? situation.play() : played;
            }
        }
        return answers;
    }

    private static String answer(Situation.Played played, Verb verb, Role role) {
        BusinessRequest before = played.request();
        return played.company()
                .attempt(before, verb, role.actor)
                .fold(
                        after -> after.equals(before)
                                ? "nothing to do"
                                : after.state() == before.state() ? "yes" : "yes, then " + after.state(),
                        refusal -> refusal.rule().name());
    }

    private static String text(Situation situation, Map<String, Map<Role, String>> answers) {
        return situation + "\n\n"
                + answers.entrySet().stream()
                        .map(move -> move.getKey() + "\n" + lines(move.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    /** Each answer with those who get it, those who may first. */
    private static String lines(Map<Role, String> answers) {
        Map<String, List<String>> byAnswer = answers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        () -> new TreeMap<>(ALLOWED_FIRST),
                        Collectors.mapping(answer -> answer.getKey().title(), Collectors.toList())));
        return byAnswer.entrySet().stream()
                .map(line -> "    " + line.getKey() + ": " + String.join(", ", line.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
