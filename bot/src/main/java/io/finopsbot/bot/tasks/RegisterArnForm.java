package io.finopsbot.bot.tasks;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.requests.FindRequest;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Envelopes;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.ReasonForm;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.approval.ApprovalScope;
import io.finopsbot.workflows.desk.ConsiderRegistering;
import io.finopsbot.workflows.desk.RegisterArn;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Rule;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The button <em>Register ARN</em> with its form, and {@code /finops register BR-1001 <arn>}. */
public final class RegisterArnForm implements Command, Feature {
    private static final String NAME = "register";
    private static final Map<Rule, String> FIELDS = Map.of(
            Rule.ARN_MALFORMED, ReasonForm.FIELD,
            Rule.ARN_OTHER_ACCOUNT, ReasonForm.FIELD,
            Rule.ARN_OTHER_REGION, ReasonForm.FIELD,
            Rule.ARN_OTHER_SPACE, ReasonForm.FIELD,
            Rule.ROLE_OTHER_NAME, ReasonForm.FIELD,
            Rule.ARN_TAKEN, ReasonForm.FIELD);

    private final RequestDesk desk;
    private final Conversation conversation;
    private final FindRequest find;
    private final ReasonForm form;

    public RegisterArnForm(RequestDesk desk, Conversation conversation, FindRequest find) {
        this.desk = desk;
        this.conversation = conversation;
        this.find = find;
        this.form = new ReasonForm(conversation.words());
    }

    @Override
    public String word() {
        return NAME;
    }

    @Override
    public String help() {
        return conversation.words().say("help.register");
    }

    @Override
    public Response answer(Spoken spoken) {
        if (spoken.second().isEmpty()) {
            return conversation.answers().sentence(conversation.words().say("register.missing"));
        }
        Outcome<BusinessRequest> outcome = find.spoken(spoken)
                .then(request -> desk.decide(
                        request.number(),
                        new RegisterArn(spoken.second(), "slack command"),
                        conversation.actor(spoken.userId()),
                        spoken.envelope()));
        return outcome.fold(
                request -> conversation.answers().sentence(recorded(request)), conversation.answers()::refusal);
    }

    @Override
    public void register(App app) {
        app.blockAction(NAME, (request, context) -> press(request));
        app.viewSubmission(NAME, (request, context) -> submit(request));
    }

    private Response press(BlockActionRequest request) {
        Button button = new Button(request);
        Outcome<BusinessRequest> outcome = desk.decide(
                button.target().request(),
                new ConsiderRegistering(),
                conversation.actor(button.userId()),
                button.envelope());
        return conversation.openUnlessRefused(button, outcome, seen -> form(button, seen));
    }

    private JsonNode form(Button button, BusinessRequest request) {
        ApprovalScope scope = request.approvedScope();
        String account = scope.account().id();
        String field = scope.fold(role -> "role-arn", workspace -> "arn");
        String hint = scope.fold(
                role -> say("form.register.role-arn-hint", account, role.role()),
                workspace -> say("form.register.arn-hint", workspace.region(), account));
        return form.of(NAME, button.target(), field, hint);
    }

    private String say(String key, Object... arguments) {
        return conversation.words().say(key, arguments);
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        Outcome<BusinessRequest> outcome = desk.decide(
                filled.target().request(),
                new RegisterArn(filled.text(ReasonForm.FIELD), "slack form"),
                conversation.actor(filled.userId()),
                Envelopes.ofView(request, filled.viewId()));
        return outcome.fold(
                done -> conversation.answers().inForm(conversation.words().say("form.recorded"), recorded(done)),
                refusal -> conversation.answers().refusalInForm(refusal, FIELDS));
    }

    private String recorded(BusinessRequest request) {
        String key = request.isRegistered() ? "form.register.registered" : "form.register.checking";
        return conversation.words().say(key, request.number());
    }
}
