package io.finopsbot.bot.approvals;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditAction;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Emergency;
import io.finopsbot.workflows.request.Review;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the glass was broken for a request, in the card's lines: who, why, for what, and what another lead thinks of it. */
final class CardEmergencies {
    private static final int MOST = 2;
    private static final int LONGEST = 200;

    private final Words words;

    CardEmergencies(Words words) {
        this.words = words;
    }

    /** The latest ones; the audit trail has all. */
    List<String> of(BusinessRequest request) {
        List<Emergency> all = request.emergencies();
        return all.subList(Math.max(0, all.size() - MOST), all.size()).stream()
                .flatMap(emergency -> Stream.of(broken(emergency), review(emergency.review())))
                .toList();
    }

    private String broken(Emergency emergency) {
        AuditAction step = emergency.step();
        return words.say(
                "card.emergency",
                CardState.mention(emergency.by()),
                Moment.of(emergency.at()),
                shortened(emergency.reason()),
                step == null ? words.say("card.emergency-unused") : words.say("action." + step));
    }

    private String review(@Nullable Review review) {
        return review == null
                ? words.say("card.review-open")
                : words.say(
                        "card.reviewed", CardState.mention(review.by()), review.verdict(), shortened(review.reason()));
    }

    private static String shortened(String typed) {
        return CardState.typed(Markup.beginning(typed, LONGEST));
    }
}
