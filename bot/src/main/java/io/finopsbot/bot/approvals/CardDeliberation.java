package io.finopsbot.bot.approvals;

import io.finopsbot.templates.Figures;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Deliberation;
import io.finopsbot.workflows.request.EstimateApproval;
import io.finopsbot.workflows.request.Hold;
import io.finopsbot.workflows.request.Inquiry;
import io.finopsbot.workflows.request.RequestState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened around the decision, in the card's lines: the owner's word on the estimate, question and answer, who is on it. */
final class CardDeliberation {
    /** A reply in a thread may be longer than the card takes. */
    private static final int LONGEST = 500;

    private final Words words;

    CardDeliberation(Words words) {
        this.words = words;
    }

    List<String> of(BusinessRequest request) {
        Deliberation deliberation = request.deliberation();
        List<String> lines = new ArrayList<>();
        estimate(deliberation.estimate()).ifPresent(lines::add);
        if (request.state().isUndecided()) {
            inquiry(deliberation.inquiry()).forEach(lines::add);
        }
        if (request.state() == RequestState.SUBMITTED) {
            hold(deliberation.hold()).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<String> estimate(@Nullable EstimateApproval approval) {
        return Optional.ofNullable(approval)
                .map(given -> words.say(
                        "card.estimate-approved",
                        Figures.usd(given.estimate().amount()),
                        CardState.mention(given.by()),
                        Moment.of(given.at())));
    }

    private List<String> inquiry(@Nullable Inquiry inquiry) {
        if (inquiry == null) {
            return List.of();
        }
        String asked = words.say("card.question", CardState.mention(inquiry.by()), shortened(inquiry.question()));
        String answer = inquiry.answer();
        return answer == null ? List.of(asked) : List.of(asked, words.say("card.answer", shortened(answer)));
    }

    private Optional<String> hold(@Nullable Hold hold) {
        return Optional.ofNullable(hold)
                .map(held -> words.say("card.taken", CardState.mention(held.by()), Moment.of(held.until())));
    }

    private static String shortened(String typed) {
        return CardState.typed(Markup.beginning(typed, LONGEST));
    }
}
