package io.finopsbot.bot.approvals;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.Recipient;
import io.finopsbot.workflows.spaces.Retirement;
import io.finopsbot.workflows.spaces.SpaceLife;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of a claimed workspace or role, in the card's own lines. */
final class CardLife {
    private static final int LONGEST_REASON = 500;

    private final Words words;

    CardLife(Words words) {
        this.words = words;
    }

    List<String> of(BusinessRequest request) {
        SpaceLife life = request.life();
        return Stream.of(
                        adopted(life),
                        offer(life),
                        proposal(life),
                        suspension(request),
                        retirement(request),
                        closure(life))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> adopted(SpaceLife life) {
        return Optional.ofNullable(life.adopted()).map(anchor -> words.say("card.adopts", CardState.arn(anchor)));
    }

    private Optional<String> offer(SpaceLife life) {
        return Optional.ofNullable(life.offer())
                .map(offer -> words.say(
                        "card.offered",
                        CardState.typed(offer.to().name()),
                        CardState.mention(offer.by()),
                        Moment.of(offer.expiresAt())));
    }

    private Optional<String> proposal(SpaceLife life) {
        return Optional.ofNullable(life.proposal()).map(proposal -> {
            String by = CardState.mention(proposal.by());
            Recipient to = proposal.to();
            return to == null
                    ? words.say("card.suspension-proposed", by, reason(proposal.reason()))
                    : words.say(
                            "card.reassignment-proposed", by, CardState.typed(to.name()), reason(proposal.reason()));
        });
    }

    private Optional<String> suspension(BusinessRequest request) {
        return Optional.ofNullable(request.life().suspension()).map(suspension -> {
            Actor lifted = suspension.liftedBy();
            return lifted != null
                    ? words.say("card.lifted-by", state(request), CardState.mention(lifted))
                    : words.say(
                            "card.suspended-by",
                            state(request),
                            CardState.mention(suspension.by()),
                            CardState.mention(suspension.confirmedBy()),
                            Moment.of(suspension.at()),
                            reason(suspension.reason()));
        });
    }

    private Optional<String> retirement(BusinessRequest request) {
        Retirement retirement = request.life().retirement();
        if (retirement != null) {
            return Optional.of(words.say(
                    "card.retired-by",
                    state(request),
                    CardState.mention(retirement.by()),
                    Moment.of(retirement.at()),
                    reason(retirement.reason())));
        }
        return request.state() == RequestState.RETIRED
                ? request.joins().map(space -> words.say("card.retired-with", space.request()))
                : Optional.empty();
    }

    private Optional<String> closure(SpaceLife life) {
        Retirement retirement = life.retirement();
        return retirement == null || retirement.closedAt() == null
                ? Optional.empty()
                : Optional.of(words.say("card.closed", Moment.of(retirement.closedAt())));
    }

    /** At the beginning of a line. */
    private String state(BusinessRequest request) {
        String term = words.term(request.state());
        return term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
    }

    private static String reason(String given) {
        return CardState.typed(Markup.beginning(given, LONGEST_REASON));
    }
}
