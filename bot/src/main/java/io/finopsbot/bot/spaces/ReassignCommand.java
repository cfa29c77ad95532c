package io.finopsbot.bot.spaces;

import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.templates.Markup;
import io.finopsbot.workflows.desk.ReassignSpace;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.util.Objects;

/** {@code /finops reassign BR-1001 @olivia reason}. */
public final class ReassignCommand implements Command {
    private final RequestDesk desk;
    private final Conversation conversation;
    private final FindRequest find;

    public ReassignCommand(RequestDesk desk, Conversation conversation, FindRequest find) {
        this.desk = desk;
        this.conversation = conversation;
        this.find = find;
    }

    @Override
    public String word() {
        return "reassign";
    }

    @Override
    public String help() {
        return conversation.words().say("help.reassign");
    }

    @Override
    public Response answer(Spoken spoken) {
        String[] parts = spoken.second().split("\\s+", 2);
        if (parts.length < 2) {
            return conversation.answers().sentence(conversation.words().say("space.reassign-missing"));
        }
        String reason = Markup.beginning(parts[1].strip(), SpaceText.LONGEST_REASON);
        Outcome<BusinessRequest> outcome = SpokenRecipient.parse(parts[0])
                .map(to -> find.spoken(spoken)
                        .then(request -> desk.decide(
                                request.number(),
                                new ReassignSpace(to, reason),
                                conversation.actor(spoken.userId()),
                                spoken.envelope())))
                .orElseGet(() -> Outcome.refused(Rule.NO_RECIPIENT, parts[0]));
        return outcome.fold(request -> conversation.answers().sentence(done(request)), conversation.answers()::refusal);
    }

    private String done(BusinessRequest request) {
        return request.life().proposal() != null
                ? conversation.words().say("space.reassignment-proposed", request.number())
                : conversation
                        .words()
                        .say(
                                "space.reassigned",
                                request.number(),
                                Objects.requireNonNull(request.claim()).from());
    }
}
