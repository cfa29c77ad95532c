package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Refusal;
import java.util.Map;
import java.util.Optional;

/**
 * The workspace or role that a scope was added to is given up: an added scope is retired with it, one that is still being
 * added is cancelled. The bot's own.
 */
public record RetireWithHolder() implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.RETIRE_WITH;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return request.joins()
                .flatMap(space -> RequestNumber.parse(space.request()))
                .flatMap(circumstances.ledger()::find)
                .map(holder -> with(holder, request, circumstances))
                .orElseGet(Ruling::unchanged);
    }

    private static Ruling<BusinessRequest> with(
            BusinessRequest holder, BusinessRequest request, Circumstances circumstances) {
        boolean retired = holder.state() == RequestState.RETIRED;
        if (retired && request.state() == RequestState.IMPLEMENTED) {
            return ended(holder, request.edit().state(RequestState.RETIRED).done());
        }
        boolean open = request.state() == RequestState.APPROVED || request.state() == RequestState.RETURNED;
        if (open && retired) {
            String reason = holder.number() + " was retired";
            return ended(holder, EndOfRequest.of(request, RequestState.CANCELLED, reason, circumstances));
        }
        return Ruling.unchanged();
    }

    private static Ruling<BusinessRequest> ended(BusinessRequest holder, BusinessRequest next) {
        Object[] arguments = {
            next.number(), holder.number(), holder.approvedScope().anchorName()
        };
        return Ruling.becomes(
                next,
                Map.of("with", holder.number().toString()),
                Tell.thread(NoticeKind.RETIRED_WITH, arguments),
                Tell.requester(next, NoticeKind.RETIRED_WITH, arguments));
    }
}
