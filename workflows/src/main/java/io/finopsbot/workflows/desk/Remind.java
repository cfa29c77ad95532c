package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An undecided request expires soon: whom it waits for is told, once a reminder that is due. The bot's own. */
public record Remind() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.REMIND;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        boolean over = !circumstances.now().isBefore(request.expiresAt());
        return !request.state().isUndecided() || request.isRescoping() || over || !isDue(request, circumstances)
                ? Ruling.unchanged()
                : reminded(request, circumstances);
    }

    /** Of several that were missed, one is enough. */
    private static boolean isDue(BusinessRequest request, Circumstances circumstances) {
        Instant last = Optional.ofNullable(request.deliberation().remindedAt()).orElse(request.submittedAt());
        return circumstances.settings().thresholds().reminders().stream()
                .map(before -> request.expiresAt().minus(before))
                .anyMatch(due -> due.isAfter(last) && !due.isAfter(circumstances.now()));
    }

    private static Ruling<BusinessRequest> reminded(BusinessRequest request, Circumstances circumstances) {
        BusinessRequest next = request.edit()
                .deliberation(request.deliberation().reminded(circumstances.now()))
                .done();
        Object[] arguments = {next.number(), next.state(), Moment.of(next.expiresAt())};
        List<Notice> notices = new ArrayList<>();
        notices.add(Tell.thread(NoticeKind.EXPIRES_SOON, arguments));
        waitingFor(next, circumstances).stream()
                .map(person -> Notice.to(Audience.person(person), NoticeKind.EXPIRES_SOON, arguments))
                .forEach(notices::add);
        return Ruling.becomes(next, Map.of("expires", Moment.of(next.expiresAt())), notices.toArray(Notice[]::new));
    }

    /** While it waits for a lead, the thread tells the leads, and the requester knows that time is short. */
    private static List<PersonId> waitingFor(BusinessRequest request, Circumstances circumstances) {
        return request.state() == RequestState.AWAITING_OWNER
                ? EstimateGate.owners(request.fields(), request.requester(), circumstances)
                : List.of(request.requester().personId().orElseThrow());
    }
}
