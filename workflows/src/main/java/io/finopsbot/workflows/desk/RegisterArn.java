package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.tasks.TaskKind;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An engineer says which workspace was created. Its form is judged here; AWS is read afterwards where there is access. Can
 * be corrected until the claim.
 *
 * @param text what was typed: the ARN, perhaps
 * @param door what the engineer used, for the audit record
 */
public record RegisterArn(String text, String door) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.REGISTER_ARN;
    }

    @Override
    public Ruling judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = notNow(request, circumstances);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return fitting(request, circumstances)
                .fold(arn -> recorded(request, arn, circumstances), because -> Ruling.refused(because));
    }

    /** Why the actor may register no ARN at all for that request now; empty if they may. */
    static Optional<Refusal> notNow(BusinessRequest request, Circumstances circumstances) {
        return Guard.first(() -> Guard.executor(circumstances, request), () -> order(request));
    }

    private static Optional<Refusal> order(BusinessRequest request) {
        boolean open = request.state() == RequestState.APPROVED || request.state() == RequestState.READY_TO_CLAIM;
        return Guard.first(
                () -> Guard.when(!open, Rule.NOT_POSSIBLE_NOW, request.number(), request.state()),
                () -> Guard.when(
                        request.chain().at(1).state() != TaskState.DONE,
                        Rule.OUT_OF_ORDER,
                        TaskKind.REGISTER_ARN,
                        TaskKind.CREATE_WORKSPACE));
    }

    private Outcome<WorkspaceArn> fitting(BusinessRequest request, Circumstances circumstances) {
        Optional<WorkspaceArn> parsed = WorkspaceArn.parse(text);
        if (parsed.isEmpty()) {
            return Outcome.refused(Rule.ARN_MALFORMED, text.strip());
        }
        WorkspaceArn arn = parsed.get();
        ClaudePlatformScope scope = request.approvedScope();
        Optional<RequestNumber> holder = circumstances.ledger().holderOf(arn);
        return Guard.first(
                        () -> Guard.when(
                                !arn.account().equals(scope.account().id()),
                                Rule.ARN_OTHER_ACCOUNT,
                                arn.account(),
                                scope.account().id()),
                        () -> Guard.when(
                                !arn.region().equals(scope.region()),
                                Rule.ARN_OTHER_REGION,
                                arn.region(),
                                scope.region()),
                        () -> holder.filter(other -> !other.equals(request.number()))
                                .map(other -> Refusal.of(Rule.ARN_TAKEN, arn, other)))
                .map(Outcome::<WorkspaceArn>refused)
                .orElseGet(() -> Outcome.of(arn));
    }

    private Ruling recorded(BusinessRequest request, WorkspaceArn arn, Circumstances circumstances) {
        Registration before = request.registration();
        boolean read = circumstances.settings().awsReadable();
        if (before != null && before.arn().equals(arn) && (before.isRegistered() || (read && before.isToBeChecked()))) {
            return Ruling.unchanged();
        }
        Registration toBeChecked = Registration.toBeChecked(arn, circumstances.actor(), circumstances.now());
        Registration registration = read ? toBeChecked : toBeChecked.confirmed(circumstances.now());
        BusinessRequest next = request.edit().registration(registration).done();
        Map<String, String> details = new HashMap<>();
        details.put("arn", arn.value());
        details.put("workspace id", arn.id().value());
        details.put("state", registration.state().name());
        details.put("door", door);
        if (before != null) {
            details.put("instead of", before.arn().value());
        }
        NoticeKind kind = read ? NoticeKind.ARN_TO_BE_CHECKED : NoticeKind.ARN_REGISTERED;
        return Ruling.becomes(next, details, ArnNotices.of(next, kind));
    }
}
