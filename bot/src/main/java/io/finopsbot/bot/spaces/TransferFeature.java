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
import io.finopsbot.workflows.desk.AcceptOffer;
import io.finopsbot.workflows.desk.DeclineOffer;
import io.finopsbot.workflows.desk.OfferSpace;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.Verb;
import io.finopsbot.workflows.desk.WithdrawOffer;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import java.util.Objects;

/** {@code /finops transfer BR-1001 @olivia}, and the buttons with which the other side answers. */
public final class TransferFeature implements Command, Feature {
    private static final String WITHDRAW = "withdraw";

    private final RequestDesk desk;
    private final Conversation conversation;
    private final FindRequest find;

    public TransferFeature(RequestDesk desk, Conversation conversation, FindRequest find) {
        this.desk = desk;
        this.conversation = conversation;
        this.find = find;
    }

    @Override
    public String word() {
        return "transfer";
    }

    @Override
    public String help() {
        return conversation.words().say("help.transfer");
    }

    @Override
    public Response answer(Spoken spoken) {
        String to = spoken.second().split("\\s+", 2)[0];
        if (to.isEmpty()) {
            return conversation.answers().sentence(conversation.words().say("space.transfer-missing"));
        }
        return to.equals(WITHDRAW)
                ? answered(spoken, new WithdrawOffer(), "space.offer-withdrawn")
                : SpokenRecipient.parse(to)
                        .map(recipient -> answered(spoken, new OfferSpace(recipient), "space.offered"))
                        .orElseGet(() -> conversation.answers().refusal(Refusal.of(Rule.NO_RECIPIENT, to)));
    }

    private Response answered(Spoken spoken, Verb verb, String done) {
        Outcome<BusinessRequest> outcome = find.spoken(spoken)
                .then(request ->
                        desk.decide(request.number(), verb, conversation.actor(spoken.userId()), spoken.envelope()));
        return outcome.fold(
                request -> conversation.answers().sentence(conversation.words().say(done, request.number())),
                conversation.answers()::refusal);
    }

    @Override
    public void register(App app) {
        app.blockAction("accept-space", (request, context) -> accept(request));
        app.blockAction("decline-space", (request, context) -> decline(request));
    }

    private Response accept(BlockActionRequest request) {
        Button button = new Button(request);
        return conversation.answer(
                button,
                pressed(button, new AcceptOffer()),
                accepted -> conversation
                        .words()
                        .say(
                                "space.accepted",
                                accepted.number(),
                                Objects.requireNonNull(accepted.claim()).from()));
    }

    private Response decline(BlockActionRequest request) {
        Button button = new Button(request);
        return conversation.answer(
                button,
                pressed(button, new DeclineOffer()),
                declined -> conversation.words().say("space.declined", declined.number()));
    }

    private Outcome<BusinessRequest> pressed(Button button, Verb verb) {
        return desk.decide(button.target().request(), verb, conversation.actor(button.userId()), button.envelope());
    }
}
