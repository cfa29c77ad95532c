package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Emergency;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A verb as it is judged for everybody: only if separation of duties alone forbids it, a broken glass lets it happen, once. */
record Glass(Verb step) implements Verb {
    private static final Set<Rule> SEPARATION =
            Set.of(Rule.OWN_REQUEST, Rule.EXECUTOR_CONFLICT, Rule.OWN_EXECUTION, Rule.OWN_APPROVAL, Rule.OWN_ESTIMATE);

    /** The emergency by which the actor may do one step now. */
    static Optional<Emergency> usable(BusinessRequest request, Circumstances circumstances) {
        Optional<PersonId> person = circumstances.actor().personId();
        return person.isEmpty()
                ? Optional.empty()
                : request.emergencies().stream()
                        .filter(emergency -> emergency.isUsableBy(person.get(), circumstances.now()))
                        .findFirst();
    }

    @Override
    public AuditAction action() {
        return step.action();
    }

    @Override
    public boolean mayBreakGlass() {
        return step.mayBreakGlass();
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Ruling<BusinessRequest> ruling = step.judge(request, circumstances);
        Refusal refusal = ruling.refusal();
        if (refusal == null || !SEPARATION.contains(refusal.rule()) || !step.mayBreakGlass()) {
            return ruling;
        }
        return usable(request, circumstances)
                .filter(emergency -> Guard.breakGlass(circumstances, request).isEmpty())
                .map(emergency -> used(emergency, step.judge(request, circumstances.inEmergency())))
                .orElse(ruling);
    }

    private Ruling<BusinessRequest> used(Emergency emergency, Ruling<BusinessRequest> ruling) {
        BusinessRequest next = ruling.next();
        if (next == null) {
            return ruling;
        }
        List<Emergency> emergencies = next.emergencies().stream()
                .map(each -> each.equals(emergency) ? each.usedFor(action()) : each)
                .toList();
        Map<String, String> details = new HashMap<>(ruling.details());
        details.put("break-glass", emergency.reason());
        List<Notice> notices = new ArrayList<>(ruling.notices());
        notices.add(Notice.to(
                Audience.channel(),
                NoticeKind.GLASS_USED,
                next.number(),
                emergency.by().name(),
                action(),
                emergency.reason()));
        return new Ruling<>(
                null, next.edit().sameVersion().emergencies(emergencies).done(), details, notices);
    }
}
