package io.finopsbot.workflows.desk;

import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.models.Model;
import io.finopsbot.workflows.models.ProposalEnd;
import io.finopsbot.workflows.models.TermsProposal;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.ModelRemoval;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.tasks.TaskKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The approved model was blocked: the engineers get a task to take it away, and the scope counts no more. Who wants the
 * model back when it is no longer blocked makes a new request. The bot's own.
 *
 * @param blocking the confirmed proposal that blocks it
 */
public record RemoveModel(Model model, TermsProposal blocking) implements Verb {
    /** Whether that request has the model, and no task yet to remove it. */
    public boolean concerns(BusinessRequest request) {
        return request.counts() && request.approvedScope().model().key().equals(model.key());
    }

    @Override
    public AuditAction action() {
        return AuditAction.REMOVE_MODEL;
    }

    @Override
    public Ruling<BusinessRequest> judge(BusinessRequest request, Circumstances circumstances) {
        Optional<Refusal> refusal = Guard.bot(circumstances, request);
        if (refusal.isPresent()) {
            return Ruling.refused(refusal.get());
        }
        return concerns(request) ? removing(request, circumstances) : Ruling.unchanged();
    }

    private Ruling<BusinessRequest> removing(BusinessRequest request, Circumstances circumstances) {
        ProposalEnd confirmed = Objects.requireNonNull(blocking.end());
        String reason = String.valueOf(blocking.terms().reason());
        BusinessRequest next = request.edit()
                .chain(request.chain().plus(TaskKind.REMOVE_MODEL))
                .removal(new ModelRemoval(blocking.number(), reason, confirmed.by(), circumstances.now()))
                .done();
        Object[] arguments = {next.number(), model.title(), reason};
        return Ruling.becomes(
                next,
                Map.of(
                        "model",
                        model.key(),
                        "reason",
                        reason,
                        "proposed by",
                        blocking.by().name(),
                        "confirmed by",
                        confirmed.by().name()),
                Tell.requester(next, NoticeKind.MODEL_TO_BE_REMOVED, arguments),
                Tell.thread(NoticeKind.MODEL_TO_BE_REMOVED, arguments));
    }
}
