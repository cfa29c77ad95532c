package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.spaces.Retirement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is retired has had its last cost. The bot's own.
 *
 * @param free a whole day after the retirement of which the export shows no cost of it, UTC; null for a role, which runs
 *     nothing once it is deleted
 */
public record CloseSpace(@Nullable LocalDate free) implements Verb {
    @Override
    public AuditAction action() {
        return AuditAction.CLOSE;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        Retirement retirement = request.life().retirement();
        if (retirement == null || !retirement.isToBeClosed()) {
            return Ruling.unchanged();
        }
        NoticeKind kind = free == null ? NoticeKind.CLOSED_ROLE : NoticeKind.CLOSED;
        String name = request.approvedScope().anchorName();
        Object[] arguments =
                free == null ? new Object[] {request.number(), name} : new Object[] {request.number(), name, free};
        return Ruling.becomes(
                request.edit()
                        .life(request.life().retirement(retirement.closed(circumstances.now())))
                        .done(),
                free == null ? Map.of() : Map.of("no cost on", free.toString()),
                Tell.thread(kind, arguments),
                Tell.person(Objects.requireNonNull(request.claim()).by(), kind, arguments));
    }
}
