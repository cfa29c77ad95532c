package io.finopsbot.bot.requests;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Button;
import io.finopsbot.bot.slack.Command;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Envelopes;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestFields;
import io.finopsbot.workflows.rules.Outcome;
import io.finopsbot.workflows.rules.Refusal;
import io.finopsbot.workflows.rules.Rule;
import io.finopsbot.workflows.spaces.Anchor;
import io.finopsbot.workflows.spaces.RoleArn;
import io.finopsbot.workflows.spaces.WorkspaceArn;
import io.finopsbot.workflows.spaces.WorkspaceName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /finops adopt <arn>}, the button <em>Adopt</em> of what nobody owns, and the form behind both: what is there already is asked for. */
public final class AdoptSpace implements Command, Feature {
    private static final String FORM = "adopt";

    /** Asked for where the bill gives the name alone. */
    private static final String ARN = "arn";

    /** Asked for where the ARN alone is known. */
    private static final String CALLED = "called";

    private final RequestDesk desk;
    private final Conversation conversation;
    private final RequestForm form;

    public AdoptSpace(RequestDesk desk, Conversation conversation, RequestForm form) {
        this.desk = desk;
        this.conversation = conversation;
        this.form = form;
    }

    @Override
    public String word() {
        return FORM;
    }

    @Override
    public String help() {
        return conversation.words().say("help.adopt");
    }

    @Override
    public Response answer(Spoken spoken) {
        if (spoken.rest().isEmpty()) {
            return conversation.answers().sentence(conversation.words().say("adopt.missing"));
        }
        Optional<Anchor> anchor = anchor(spoken.rest());
        if (anchor.isEmpty()) {
            return conversation.answers().refusal(Refusal.of(Rule.ARN_MALFORMED, spoken.rest(), "ANY_ARN"));
        }
        return desk.mayAdopt(anchor.get(), conversation.actor(spoken.userId()), spoken.envelope())
                .map(conversation.answers()::refusal)
                .orElseGet(() -> conversation.open(
                        spoken.trigger(), spoken.responseUrl(), () -> form.adopting(FORM, anchor.get())));
    }

    @Override
    public void register(App app) {
        app.blockAction(FORM, (request, context) -> press(request));
        app.blockAction(RequestForm.portfolioOf(FORM), (request, context) -> change(request));
        app.viewSubmission(FORM, (request, context) -> submit(request));
    }

    private Response change(BlockActionRequest request) {
        Form open = new Form(request.getPayload());
        RequestForm changed = form.after(open);
        return conversation.change(
                open,
                () -> anchor(open.about())
                        .map(anchor -> changed.adopting(FORM, anchor))
                        .orElseGet(() -> changed.adopting(FORM, new WorkspaceName(open.about()))));
    }

    private Response press(BlockActionRequest request) {
        Button button = new Button(request);
        Outcome<WorkspaceName> outcome = desk.maySubmit(conversation.actor(button.userId()), button.envelope())
                .<Outcome<WorkspaceName>>map(Outcome::refused)
                .orElseGet(() -> Outcome.of(new WorkspaceName(button.value())));
        return conversation.openUnlessRefused(button, outcome, workspace -> form.adopting(FORM, workspace));
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        RequestFormReader reader = form.reader(filled);
        Optional<RequestFields> fields = reader.fields();
        Optional<Anchor> anchor = anchor(filled.about()).or(() -> WorkspaceArn.parse(filled.text(ARN)));
        Map<String, String> wrong = wrong(reader, anchor.isEmpty(), filled);
        if (fields.isEmpty() || anchor.isEmpty() || !wrong.isEmpty()) {
            return conversation.answers().fieldErrors(wrong);
        }
        Outcome<BusinessRequest> outcome = desk.submit(
                fields.get(),
                anchor.get(),
                called(filled).map(WorkspaceName::new).orElse(null),
                conversation.actor(filled.userId()),
                Envelopes.ofView(request, filled.viewId()));
        return outcome.fold(
                this::recorded, refusal -> conversation.answers().refusalInForm(refusal, RequestFormReader.FIELDS));
    }

    private Map<String, String> wrong(RequestFormReader reader, boolean noArn, Form filled) {
        Map<String, String> wrong = new LinkedHashMap<>(reader.wrong());
        if (noArn) {
            Refusal refusal = Refusal.of(Rule.ARN_MALFORMED, filled.text(ARN), "WORKSPACE_ARN");
            wrong.put(ARN, conversation.answers().text(refusal));
        }
        called(filled)
                .filter(name -> !WorkspaceName.isValid(name))
                .ifPresent(name -> wrong.put(CALLED, conversation.answers().text(Refusal.of(Rule.NAME_INVALID, name))));
        return wrong;
    }

    /** What the workspace that is there is called: as the bill says, or else who asks. */
    private static Optional<String> called(Form filled) {
        return Optional.of(filled.about())
                .filter(WorkspaceName::isValid)
                .or(() -> Optional.of(filled.text(CALLED)))
                .filter(name -> !name.isEmpty());
    }

    private Response recorded(BusinessRequest request) {
        String done = conversation.words().say("form.adopt.done", request.number(), Moment.of(request.expiresAt()));
        return conversation.answers().inForm(conversation.words().say("form.recorded"), done);
    }

    private static Optional<Anchor> anchor(String text) {
        return WorkspaceArn.parse(text)
                .<Anchor>map(found -> found)
                .or(() -> RoleArn.parse(text).map(found -> found));
    }
}
