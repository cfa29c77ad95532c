package io.finopsbot.bot.why;

import io.finopsbot.bot.requests.RequestText;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last links: what was approved and by whom, and what was asked for. */
final class DecisionLines {
    private static final int MOST_ADDITIONS = 5;
    private static final AuditAction[] ENDS = {
        AuditAction.DECLINE, AuditAction.DECLINE_ESTIMATE, AuditAction.EXPIRE, AuditAction.WITHDRAW, AuditAction.CANCEL
    };
    private static final AuditAction[] OUT_OF_THE_ORDINARY = {AuditAction.BREAK_GLASS, AuditAction.REVIEW};

    private final Words words;
    private final RequestText text;
    private final Who who;

    DecisionLines(Words words, RequestText text) {
        this.words = words;
        this.text = text;
        this.who = new Who(words);
    }

    /** The scope, who approved it, and who confirmed. */
    List<String> approval(BusinessRequest request, Trail trail) {
        List<String> lines = new ArrayList<>();
        Optional<ApprovalScope> scope = request.scope();
        lines.add(scope.map(this::approved).orElseGet(() -> words.say("why.approval-none")));
        request.named().filter(named -> named.scope() != null).ifPresent(named -> lines.addAll(voices(named, trail)));
        last(trail, OUT_OF_THE_ORDINARY).ifPresent(lines::add);
        if (request.state().isOver()) {
            last(trail, ENDS).ifPresent(lines::add);
        }
        return lines;
    }

    /** What was asked for, by whom, for whom, and who approved the estimate. */
    List<String> request(BusinessRequest request, Trail trail) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "why.request",
                request.number(),
                request.fields().workload(),
                text.unit(request.fields()),
                text.money(request.fields().monthlyEstimate())));
        trail.last(AuditAction.SUBMIT).ifPresent(entry -> lines.add(words.say("why.asked", who.did(entry))));
        trail.last(AuditAction.REVISE).ifPresent(entry -> lines.add(words.say("why.revised", who.did(entry))));
        trail.last(AuditAction.APPROVE_ESTIMATE)
                .ifPresent(entry -> lines.add(words.say("why.estimate", who.did(entry))));
        return lines;
    }

    /** What was added to it since. */
    List<String> additions(List<Origin.Addition> additions) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("why.additions"));
        additions.stream().limit(MOST_ADDITIONS).map(this::addition).forEach(lines::add);
        if (additions.size() > MOST_ADDITIONS) {
            lines.add(words.say("why.more-additions", additions.size() - MOST_ADDITIONS));
        }
        return lines;
    }

    private String addition(Origin.Addition addition) {
        BusinessRequest added = addition.request();
        String by = addition.trail().last(AuditAction.APPROVE).map(who::did).orElse("");
        return words.say(
                "why.addition", added.number(), added.approvedScope().model().name(), added.state(), by);
    }

    private String approved(ApprovalScope scope) {
        return words.say(
                "why.approval",
                scope.model().title(),
                scope.account().name(),
                scope.account().id(),
                scope.region(),
                words.term(scope.iamScope()));
    }

    private List<String> voices(Decision named, Trail trail) {
        List<String> lines = new ArrayList<>();
        Actor lead = named.insteadOf();
        trail.last(AuditAction.APPROVE, AuditAction.CHANGE_SCOPE)
                .map(who::did)
                .map(did -> lead == null
                        ? words.say("why.approved-by", did)
                        : words.say("why.approved-for", did, lead.name()))
                .ifPresent(lines::add);
        if (named.second() != null) {
            trail.last(AuditAction.CONFIRM).ifPresent(entry -> lines.add(words.say("why.confirmed", who.did(entry))));
        }
        return lines;
    }

    private Optional<String> last(Trail trail, AuditAction... actions) {
        return trail.last(actions).map(who::reasoned);
    }
}
