package io.finopsbot.bot.requests;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.bot.spaces.SpaceText;
import io.finopsbot.bot.spend.BeforeClaim;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.audit.AuditTrail;
import io.finopsbot.workflows.audit.Subject;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.desk.ReadingRoom;
import io.finopsbot.workflows.desk.Sight;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.spaces.Offer;
import io.finopsbot.workflows.spaces.Proposal;
import io.finopsbot.workflows.spaces.Retirement;
import io.finopsbot.workflows.tasks.Task;
import io.finopsbot.workflows.tasks.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code /finops status BR-1001}: where a request stands, who it waits for, and its whole history. */
public final class ShowStatus implements Command {
    /** How much of a message its owners, or its tasks, take at most; the rest is for its history. */
    private static final int LONGEST_OF_PART = Paragraphs.LONGEST_TEXT;

    private final Conversation conversation;
    private final FindRequest find;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final TrailText text;
    private final SpaceText space;
    private final BeforeClaim before;
    private final Template lines;

    public ShowStatus(
            Conversation conversation,
            FindRequest find,
            AuditTrail trail,
            Organisation organisation,
            BeforeClaim before) {
        this.conversation = conversation;
        this.find = find;
        this.trail = trail;
        this.organisation = organisation;
        this.before = before;
        this.text = new TrailText(conversation.words());
        this.space = new SpaceText(conversation.words(), organisation);
        this.lines = Template.load("slack/lines.json", conversation.words());
    }

    @Override
    public String word() {
        return "status";
    }

    @Override
    public String help() {
        return conversation.words().say("help.status");
    }

    @Override
    public Response answer(Spoken spoken) {
        Outcome<ReadingRoom.Seen> found = find.seen(spoken);
        found.result()
                .filter(seen -> seen.sight() == Sight.WHOLE)
                .ifPresent(seen -> conversation.addLater(
                        "What was spent before a claim", spoken.responseUrl(), () -> before.sentence(seen.request())));
        return found.fold(seen -> conversation.show(spoken, shown(seen)), conversation.answers()::refusal);
    }

    private JsonNode shown(ReadingRoom.Seen seen) {
        return seen.sight() == Sight.WHOLE ? status(seen.request()) : task(seen.request());
    }

    /** What there is to do, and nothing of why. */
    private JsonNode task(BusinessRequest request) {
        Words words = conversation.words();
        List<String> tasks = request.chain().tasks().stream()
                .map(task -> words.say("status.task", task.position(), task.kind(), task.state()))
                .toList();
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        paragraphs.add(Map.of("text", words.say("status.state", request.state()) + "\n" + waitsInSightOfTask(request)));
        paragraphs.addAll(text.paragraphs(tasks, LONGEST_OF_PART));
        return message(request, paragraphs, words.say("status.task-only"));
    }

    private JsonNode status(BusinessRequest request) {
        Words words = conversation.words();
        List<String> history = trail.of(Subject.request(request.number())).stream()
                .filter(record -> record.entry().rule() == null)
                .map(text::brief)
                .toList();
        List<Map<String, Object>> paragraphs = new ArrayList<>();
        paragraphs.add(Map.of("text", words.say("status.state", request.state()) + "\n" + waits(request)));
        paragraphs.addAll(text.paragraphs(space.history(request), LONGEST_OF_PART));
        paragraphs.addAll(text.paragraphs(history, Paragraphs.LONGEST_MESSAGE - LONGEST_OF_PART));
        return message(request, paragraphs, null);
    }

    private JsonNode message(
            BusinessRequest request, List<? extends Map<String, ?>> paragraphs, @Nullable String foot) {
        return lines.fill(new Values()
                .with(
                        "title",
                        conversation
                                .words()
                                .say(
                                        "card.title",
                                        request.number(),
                                        request.fields().workload()))
                .with("paragraphs", paragraphs)
                .with("foot", foot)
                .all());
    }

    /** Whose it is, or is to be, is nothing for who sees the task alone. */
    private String waitsInSightOfTask(BusinessRequest request) {
        boolean named = request.state() == RequestState.CLAIMED
                && (request.life().proposal() != null || request.life().offer() != null);
        return named ? conversation.words().say("waits.OTHERS") : waits(request);
    }

    private String waits(BusinessRequest request) {
        Words words = conversation.words();
        return switch (request.state()) {
            case AWAITING_OWNER ->
                words.say(
                        "waits.AWAITING_OWNER",
                        organisation.nameOf(request.fields().portfolio()),
                        Moment.of(request.expiresAt()));
            case INFORMATION_WANTED ->
                words.say("waits.INFORMATION_WANTED", request.requester().name(), Moment.of(request.expiresAt()));
            case SUBMITTED -> words.say("waits.SUBMITTED", Moment.of(request.expiresAt()));
            case PROPOSED ->
                request.isRescoping()
                        ? words.say("waits.PROPOSED_AGAIN")
                        : words.say("waits.PROPOSED", Moment.of(request.expiresAt()));
            case APPROVED -> approved(request);
            case RETURNED -> words.say("waits.RETURNED");
            case READY_TO_CLAIM ->
                words.say(
                        "waits.READY_TO_CLAIM",
                        organisation.nameOf(request.fields().owningUnit()));
            case CLAIMED -> claimed(request);
            case RETIRING, SUSPENDING, RESUMING -> changed(request);
            case DECLINED, EXPIRED, WITHDRAWN, CANCELLED, IMPLEMENTED, SUSPENDED -> words.say("waits.NOBODY");
            case RETIRED -> retired(request);
        };
    }

    private String claimed(BusinessRequest request) {
        Words words = conversation.words();
        Proposal proposal = request.life().proposal();
        if (proposal != null) {
            return words.say("waits.PROPOSAL", proposal.by().name());
        }
        Offer offer = request.life().offer();
        return offer == null
                ? words.say("waits.NOBODY")
                : words.say("waits.OFFER", offer.to().name(), Moment.of(offer.expiresAt()));
    }

    private String retired(BusinessRequest request) {
        Retirement retirement = request.life().retirement();
        if (retirement == null) {
            return conversation.words().say("waits.NOBODY");
        }
        return retirement.closedAt() == null
                ? conversation.words().say("waits.RETIRED")
                : conversation.words().say("waits.CLOSED", Moment.of(retirement.closedAt()));
    }

    private String changed(BusinessRequest request) {
        return request.chain()
                .current()
                .map(task -> task.state() == TaskState.RETURNED
                        ? conversation.words().say("waits.RETURNED")
                        : conversation.words().say("waits.CHANGE", task.kind(), task.state()))
                .orElseGet(() -> conversation.words().say("waits.NOBODY"));
    }

    private String approved(BusinessRequest request) {
        if (request.registration() != null && request.registration().isToBeChecked()) {
            return conversation.words().say("waits.CHECK");
        }
        Task current = request.chain().current().orElseThrow();
        return conversation.words().say("waits.APPROVED", current.kind(), current.state());
    }
}
