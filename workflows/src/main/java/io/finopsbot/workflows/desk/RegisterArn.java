package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.BedrockScope;
import io.finopsbot.workflows.approval.ClaudePlatformScope;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.Registration;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.tasks.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An engineer says which workspace or role was created. Its form is judged here; AWS is read afterwards where there is access. Can
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
    public boolean mayBreakGlass() {
        return true;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
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
        boolean neverClaimed = request.life().past().isEmpty();
        boolean open = request.state() == RequestState.APPROVED
                || (request.state() == RequestState.READY_TO_CLAIM && neverClaimed);
        Optional<Task> registering = request.chain().registering();
        if (!open || registering.isEmpty()) {
            return Guard.when(true, Rule.NOT_POSSIBLE_NOW, request.number(), request.state());
        }
        return request.chain()
                .current()
                .filter(task -> task.position() < registering.get().position())
                .map(before -> Refusal.of(Rule.OUT_OF_ORDER, registering.get().kind(), before.kind()));
    }

    private Outcome<Anchor> fitting(BusinessRequest request, Circumstances circumstances) {
        return request.approvedScope()
                .fold(this::role, this::workspace)
                .then(arn -> FittingAnchor.refusal(arn, request, circumstances)
                        .map(Outcome::<Anchor>refused)
                        .orElseGet(() -> Outcome.of(arn)));
    }

    private Outcome<Anchor> role(BedrockScope scope) {
        return RoleArn.parse(text).map(Outcome::<Anchor>of).orElseGet(() -> malformed(scope));
    }

    private Outcome<Anchor> workspace(ClaudePlatformScope scope) {
        return WorkspaceArn.parse(text).map(Outcome::<Anchor>of).orElseGet(() -> malformed(scope));
    }

    private Outcome<Anchor> malformed(ApprovalScope scope) {
        return Outcome.refused(
                Rule.ARN_MALFORMED, text.strip(), scope.fold(bedrock -> "ROLE_ARN", workspace -> "WORKSPACE_ARN"));
    }

    private Ruling<BusinessRequest> recorded(BusinessRequest request, Anchor arn, Circumstances circumstances) {
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
        if (arn instanceof WorkspaceArn workspace) {
            details.put("workspace id", workspace.id().value());
        }
        details.put("state", registration.state().name());
        details.put("door", door);
        if (before != null) {
            details.put("instead of", before.arn().value());
        }
        NoticeKind kind = read ? NoticeKind.ARN_TO_BE_CHECKED : NoticeKind.ARN_REGISTERED;
        return Ruling.becomes(next, details, ArnNotices.of(next, kind));
    }
}
