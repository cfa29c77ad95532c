package io.finopsbot.bot.approvals;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.bot.slack.Target;
import io.finopsbot.workflows.desk.BreakGlass;

/** {@code /finops break-glass BR-1001}, and its form. */
public final class BreakGlassCommand implements Command, Feature {
    private static final String NAME = "break-glass";

    private final Conversation conversation;
    private final ReasonForms forms;
    private final FindRequest find;

    public BreakGlassCommand(Conversation conversation, ReasonForms forms, FindRequest find) {
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
        return conversation.words().say("help.break-glass");
    }

    @Override
    public Response answer(Spoken spoken) {
        return find.spoken(spoken)
                .fold(
                        request -> forms.openTyped(spoken, Target.of(request), NAME, new BreakGlass("")),
                        conversation.answers()::refusal);
    }

    @Override
    public void register(App app) {
        forms.registerForm(app, NAME, (target, reason) -> new BreakGlass(reason));
    }
}
