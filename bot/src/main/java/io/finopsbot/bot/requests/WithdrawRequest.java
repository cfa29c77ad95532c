package io.finopsbot.bot.requests;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.Withdraw;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;

/** The button <em>Withdraw</em> with its form, and {@code /finops withdraw BR-1001}. */
public final class WithdrawRequest implements Command, Feature {
    private static final String NAME = "withdraw";

    private final RequestDesk desk;
    private final Conversation conversation;
    private final ReasonForms forms;
    private final FindRequest find;

    public WithdrawRequest(RequestDesk desk, Conversation conversation, ReasonForms forms, FindRequest find) {
        this.desk = desk;
        this.conversation = conversation;
        this.forms = forms;
        this.find = find;
    }

    @Override
    public String word() {
        return NAME;
    }

    @Override
    public String help() {
        return conversation.words().say("help.withdraw");
    }

    @Override
    public Response answer(Spoken spoken) {
        String reason =
                spoken.second().isEmpty() ? conversation.words().say("form.withdraw.default-reason") : spoken.second();
        Outcome<BusinessRequest> outcome = find.spoken(spoken)
                .then(request -> desk.decide(
                        request.number(),
                        new Withdraw(reason),
                        conversation.actor(spoken.userId()),
                        spoken.envelope()));
        return outcome.fold(
                request -> conversation
                        .answers()
                        .sentence(conversation.words().say("form.withdraw.done", request.number())),
                conversation.answers()::refusal);
    }

    @Override
    public void register(App app) {
        forms.register(app, NAME, (target, reason) -> new Withdraw(reason));
    }
}
