package io.finopsbot.bot.approvals;

import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.approval.Decision;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.Ending;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.Claim;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a request stands, in the card's own lines: who decided, when and what, and what happened since. */
public final class CardState {
    private static final int LONGEST_ARN = 600;
    private static final int LONGEST_REASON = 1_400;

    private final Words words;
    private final Organisation organisation;
    private final CardDeliberation deliberation;
    private final CardEmergencies emergencies;
    private final CardLife life;

    public CardState(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
        this.deliberation = new CardDeliberation(words);
        this.emergencies = new CardEmergencies(words);
        this.life = new CardLife(words);
    }

    /** An ARN as code; the path of a role may have anything in it that people type. */
    static String arn(Anchor arn) {
        return "`" + typed(Markup.beginning(arn.value(), LONGEST_ARN)) + "`";
    }

    /** The lines, as Slack markup with everything that people typed escaped. */
    String of(BusinessRequest request) {
        List<String> lines = new ArrayList<>();
        lines.addAll(deliberation.of(request));
        decision(request).ifPresent(lines::add);
        second(request).ifPresent(lines::add);
        since(request).ifPresent(lines::add);
        removal(request).ifPresent(lines::add);
        lines.addAll(emergencies.of(request));
        lines.addAll(life.of(request));
        if (request.state().isUnderWay()) {
            returned(request).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private Optional<String> decision(BusinessRequest request) {
        Decision decision = request.decision();
        if (decision == null) {
            return Optional.empty();
        }
        Actor lead = decision.insteadOf();
        String by =
                lead == null ? mention(decision.by()) : words.say("card.by-for", mention(decision.by()), mention(lead));
        String at = Moment.of(decision.at());
        return Optional.of(
                decision.approved()
                        ? words.say("card.approved", by, at)
                        : words.say("card.declined", by, at, reason(decision.reason())));
    }

    private Optional<String> second(BusinessRequest request) {
        return Optional.ofNullable(request.decision())
                .flatMap(decision -> Optional.ofNullable(decision.second()))
                .map(second -> words.say("card.second", mention(second.by()), Moment.of(second.at())));
    }

    private Optional<String> removal(BusinessRequest request) {
        return Optional.ofNullable(request.removal())
                .map(removal -> words.say(
                        "card.removal", mention(removal.by()), Moment.of(removal.at()), reason(removal.reason())));
    }

    private Optional<String> since(BusinessRequest request) {
        return switch (request.state()) {
            case SUBMITTED ->
                Optional.of(words.say("card.waiting", request.revision(), Moment.of(request.expiresAt())));
            case PROPOSED -> Optional.of(proposed(request));
            case AWAITING_OWNER ->
                Optional.of(words.say(
                        "card.awaiting-owner",
                        typed(organisation.nameOf(request.fields().portfolio())),
                        request.revision(),
                        Moment.of(request.expiresAt())));
            case INFORMATION_WANTED ->
                Optional.of(words.say(
                        "card.information-wanted",
                        mention(request.requester()),
                        request.revision(),
                        Moment.of(request.expiresAt())));
            case EXPIRED -> Optional.of(words.say("card.expired", Moment.of(request.expiresAt())));
            case WITHDRAWN, CANCELLED -> Optional.of(ended(request));
            case RETURNED -> returned(request);
            case READY_TO_CLAIM -> Optional.of(words.say("card.ready"));
            case CLAIMED, RETIRING, RETIRED, SUSPENDING, SUSPENDED, RESUMING ->
                Optional.ofNullable(request.claim()).map(this::claimed);
            case IMPLEMENTED ->
                Optional.of(
                        words.say("card.implemented", request.approvedScope().anchorName()));
            case APPROVED, DECLINED -> Optional.empty();
        };
    }

    private String proposed(BusinessRequest request) {
        Decision proposal = Objects.requireNonNull(request.proposal());
        String sentence = request.isRescoping() ? "card.proposed-again" : "card.proposed";
        return words.say(
                sentence,
                mention(proposal.by()),
                Moment.of(proposal.at()),
                typed(request.approvedScope().model().title()),
                request.revision(),
                Moment.of(request.expiresAt()));
    }

    private String ended(BusinessRequest request) {
        Ending ending = Objects.requireNonNull(request.ending());
        String key = request.state() == RequestState.WITHDRAWN ? "card.withdrawn" : "card.cancelled";
        return words.say(key, mention(ending.by()), Moment.of(ending.at()), reason(ending.reason()));
    }

    private Optional<String> returned(BusinessRequest request) {
        return request.chain().tasks().stream()
                .filter(task -> task.state() == TaskState.RETURNED)
                .findFirst()
                .map(this::returned);
    }

    private String returned(Task task) {
        Actor by = Objects.requireNonNull(task.movedBy());
        return words.say("card.returned", mention(by), reason(task.reason()));
    }

    private String claimed(Claim claim) {
        return words.say("card.claimed", mention(claim.by()), typed(organisation.nameOf(claim.unit())), claim.from());
    }

    /** A comment in Jira may be longer than Slack takes. */
    private static String reason(@Nullable String given) {
        return typed(Markup.beginning(String.valueOf(given), LONGEST_REASON));
    }

    static String mention(Actor actor) {
        return actor.personId()
                .map(person -> Markup.mention(person.value()).text())
                .orElseGet(() -> typed(actor.name()));
    }

    static String typed(String text) {
        return Markup.text(text).text();
    }
}
