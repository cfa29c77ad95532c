package io.finopsbot.bot.spaces;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.bot.spend.BeforeClaim;
import io.finopsbot.workflows.desk.ClaimSpace;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.spaces.Claim;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The button <em>Claim</em>, on the card and in the message that says so; and {@code /finops claim BR-1001}, {@code /finops claim all}. */
public final class ClaimFeature implements Command, Feature {
    private final RequestDesk desk;
    private final Conversation conversation;
    private final Organisation organisation;
    private final FindRequest find;
    private final BeforeClaim before;
    private final BulkClaim bulk;

    public ClaimFeature(
            RequestDesk desk,
            Conversation conversation,
            Organisation organisation,
            FindRequest find,
            BeforeClaim before,
            BulkClaim bulk) {
        this.desk = desk;
        this.conversation = conversation;
        this.organisation = organisation;
        this.find = find;
        this.before = before;
        this.bulk = bulk;
    }

    @Override
    public String word() {
        return "claim";
    }

    @Override
    public String help() {
        return conversation.words().say("help.claim");
    }

    @Override
    public Response answer(Spoken spoken) {
        if (spoken.rest().equals("all")) {
            return bulk.open(spoken);
        }
        Outcome<BusinessRequest> outcome =
                find.spoken(spoken).then(request -> claim(request.number(), spoken.userId(), spoken.envelope()));
        outcome.result().ifPresent(claimed -> tellBefore(claimed, spoken.responseUrl()));
        return outcome.fold(
                request -> conversation.answers().sentence(claimed(request)), conversation.answers()::refusal);
    }

    @Override
    public void register(App app) {
        app.blockAction("claim", (request, context) -> press(request));
    }

    private Response press(BlockActionRequest request) {
        Button button = new Button(request);
        Outcome<BusinessRequest> outcome = claim(button.target().request(), button.userId(), button.envelope());
        outcome.result().ifPresent(claimed -> tellBefore(claimed, button.responseUrl()));
        return conversation.answer(button, outcome, this::claimed);
    }

    private void tellBefore(BusinessRequest claimed, @Nullable String responseUrl) {
        conversation.addLater("What was spent before a claim", responseUrl, () -> before.sentence(claimed));
    }

    private Outcome<BusinessRequest> claim(RequestNumber request, String userId, Envelope envelope) {
        return desk.decide(request, new ClaimSpace(), conversation.actor(userId), envelope);
    }

    private String claimed(BusinessRequest request) {
        Claim claim = Objects.requireNonNull(request.claim());
        return conversation
                .words()
                .say(
                        "claim.done",
                        request.approvedScope().anchorName(),
                        organisation.nameOf(claim.unit()),
                        claim.from());
    }
}
