package io.finopsbot.bot.spaces;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.workflows.desk.ClaimWorkspace;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.people.Organisation;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.spaces.Claim;
import java.util.Objects;

/** The button <em>Claim</em>, on the card and in the message that says so. */
public final class ClaimButton implements Feature {
    private final RequestDesk desk;
    private final Conversation conversation;
    private final Organisation organisation;

    public ClaimButton(RequestDesk desk, Conversation conversation, Organisation organisation) {
        this.desk = desk;
        this.conversation = conversation;
        this.organisation = organisation;
    }

    @Override
    public void register(App app) {
        app.blockAction("claim", (request, context) -> press(request));
    }

    private Response press(BlockActionRequest request) {
        Button button = new Button(request);
        Outcome<BusinessRequest> outcome = conversation.promptly(() -> desk.decide(
                button.target().request(),
                new ClaimWorkspace(),
                conversation.actor(button.userId()),
                button.envelope()));
        return conversation.answer(button, outcome, this::claimed);
    }

    private String claimed(BusinessRequest request) {
        Claim claim = Objects.requireNonNull(request.claim());
        return conversation
                .words()
                .say(
                        "claim.done",
                        request.approvedScope().workspace(),
                        organisation.nameOf(claim.unit()),
                        claim.from());
    }
}
