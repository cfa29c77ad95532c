package io.finopsbot.bot.why;

import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.approval.JoinedSpace;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.spaces.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first links: the workspace or role itself, and whose it is. */
final class SpaceLines {
    /** Of many owners the last are shown; the status has all. */
    private static final int MOST_CLAIMS = 5;

    private final Words words;
    private final Who who;
    private final Organisation organisation;

    SpaceLines(Words words, Organisation organisation) {
        this.words = words;
        this.who = new Who(words);
        this.organisation = organisation;
    }

    /** Its name, its ARN, who registered it, and what AWS said. */
    List<String> anchor(BusinessRequest request, Trail trail) {
        List<String> lines = new ArrayList<>();
        lines.add(request.scope().map(this::named).orElseGet(() -> words.say("why.anchor-none")));
        request.joins().map(JoinedSpace::request).ifPresent(holder -> lines.add(words.say("why.added-to", holder)));
        Optional<Anchor> anchor = anchor(request);
        anchor.ifPresent(arn -> lines.add(words.say("why.arn", arn.value())));
        if (request.life().adopted() != null) {
            lines.add(words.say("why.adopted"));
        }
        Registration registration = request.registration();
        if (registration == null) {
            lines.add(words.say("why.not-registered"));
            return lines;
        }
        trail.last(AuditAction.REGISTER_ARN).ifPresent(entry -> lines.add(words.say("why.registered", who.did(entry))));
        lines.add(trail.last(AuditAction.CHECK_ARN)
                .filter(entry -> registration.checkedAt() != null)
                .map(entry -> words.say("why.checked", words.term(registration.state()), who.when(entry)))
                .orElseGet(() -> words.say("why.unchecked", words.term(registration.state()))));
        return lines;
    }

    /** Whose it is and was, the present owner first, and by whose deed. */
    List<String> claim(BusinessRequest request, Trail trail) {
        List<Claim> claims = request.claims();
        List<String> lines = new ArrayList<>();
        if (request.claim() == null) {
            lines.add(words.say("why.unclaimed"));
        }
        int hidden = Math.max(0, claims.size() - MOST_CLAIMS);
        for (int index = claims.size() - 1; index >= hidden; index--) {
            lines.add(claim(claims.get(index), trail));
        }
        if (hidden > 0) {
            lines.add(words.say("why.more-claims", hidden, request.number()));
        }
        return lines;
    }

    private String named(ApprovalScope scope) {
        return words.say(
                scope.fold(bedrock -> "why.role", claudePlatform -> "why.workspace"),
                scope.anchorName(),
                scope.account().name(),
                scope.account().id());
    }

    private static Optional<Anchor> anchor(BusinessRequest request) {
        Registration registration = request.registration();
        if (registration != null) {
            return Optional.of(registration.arn());
        }
        Optional<Anchor> joined = request.joins().map(JoinedSpace::anchor);
        return joined.isPresent() ? joined : Optional.ofNullable(request.life().adopted());
    }

    private String claim(Claim claim, Trail trail) {
        String unit = organisation.nameOf(claim.unit());
        String held = claim.until() == null
                ? words.say("why.holds", claim.by().name(), unit, claim.from())
                : words.say("why.held", claim.by().name(), unit, claim.from(), claim.until());
        return trail.at(
                        claim.at(),
                        AuditAction.CLAIM,
                        AuditAction.ACCEPT_OFFER,
                        AuditAction.REASSIGN,
                        AuditAction.CONFIRM_PROPOSAL)
                .map(entry -> words.say("why.claim", held, who.step(entry)))
                .orElse(held);
    }
}
