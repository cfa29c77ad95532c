package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.AnchorFinding;
import io.finopsbot.workflows.spaces.Registration;
import java.util.Map;
import java.util.Optional;

/**
 * What reading AWS said of an ARN that was to be checked; the second of the two recorded decisions on it. The bot's own.
 *
 * @param arn which ARN was read: if another was registered meanwhile, the finding counts for nothing
 */
public record SettleCheck(Anchor arn, AnchorFinding finding) implements Verb {
    @Override
    public AuditAction action() {
        return finding.kind() == AnchorFinding.Kind.UNREACHABLE ? AuditAction.POSTPONE_CHECK : AuditAction.CHECK_ARN;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Registration registration = request.registration();
        if (registration == null
                || !registration.isToBeChecked()
                || !registration.arn().equals(arn)) {
            return Ruling.unchanged();
        }
        return switch (finding.kind()) {
            case AS_APPROVED -> confirmed(request, registration, circumstances);
            case DIFFERS -> refused(request, registration, circumstances, differs(request));
            case NOT_FOUND -> refused(request, registration, circumstances, Refusal.of(Rule.ARN_NOT_FOUND, arn));
            case UNREACHABLE -> postponed(request, registration, circumstances);
        };
    }

    private Refusal differs(BusinessRequest request) {
        Rule rule =
                request.approvedScope().fold(bedrock -> Rule.ROLE_DIFFERS, claudePlatform -> Rule.WORKSPACE_DIFFERS);
        return Refusal.of(rule, arn, String.join(" ", finding.differences()));
    }

    private Ruling<BusinessRequest> confirmed(
            BusinessRequest request, Registration registration, Circumstances circumstances) {
        BusinessRequest next = request.edit()
                .registration(registration.confirmed(circumstances.now()))
                .done();
        return Ruling.becomes(
                next,
                Map.of("arn", arn.value(), "result", "as approved"),
                ArnNotices.of(next, NoticeKind.ARN_AS_APPROVED));
    }

    private Ruling<BusinessRequest> refused(
            BusinessRequest request, Registration registration, Circumstances circumstances, Refusal refusal) {
        String why = String.join(" ", refusal.arguments());
        BusinessRequest next = request.edit()
                .registration(registration.refused(circumstances.now(), why))
                .done();
        return Ruling.becomes(
                next,
                Map.of("arn", arn.value(), "result", refusal.rule().name(), "why", why),
                ArnNotices.refused(next, refusal));
    }

    private Ruling<BusinessRequest> postponed(
            BusinessRequest request, Registration registration, Circumstances circumstances) {
        if (registration.unreachableSince() != null) {
            return Ruling.unchanged();
        }
        BusinessRequest next = request.edit()
                .registration(registration.unreachable(circumstances.now()))
                .done();
        return Ruling.becomes(next, Map.of("arn", arn.value()), ArnNotices.unreachable(next));
    }
}
