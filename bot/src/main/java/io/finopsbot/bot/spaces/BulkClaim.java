package io.finopsbot.bot.spaces;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.Form;
import io.finopsbot.bot.slack.Spoken;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.people.Actor;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestNumber;
import io.finopsbot.workflows.rules.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code /finops claim all}: a form with all that a person can claim; each that stays chosen is claimed by itself. */
public final class BulkClaim implements Feature {
    private static final String FORM = "claim-all";

    /** So many characters Slack takes for a choice. */
    private static final int LONGEST_CHOICE = 75;

    private final ReadyToClaim ready;
    private final Conversation conversation;
    private final Template form;

    public BulkClaim(ReadyToClaim ready, Conversation conversation) {
        this.ready = ready;
        this.conversation = conversation;
        this.form = Template.load("slack/claim-all-form.json", conversation.words());
    }

    /** Opens the form, or says that there is nothing to claim. */
    Response open(Spoken spoken) {
        List<BusinessRequest> claimable = ready.of(new PersonId(spoken.userId()));
        return claimable.isEmpty()
                ? conversation.answers().sentence(conversation.words().say("claim.none"))
                : conversation.open(spoken.trigger(), spoken.responseUrl(), () -> view(claimable));
    }

    @Override
    public void register(App app) {
        app.viewSubmission(FORM, (request, context) -> submit(request));
    }

    JsonNode view(List<BusinessRequest> claimable) {
        return form.fill(Map.of(
                "spaces", claimable.stream().map(BulkClaim::choice).toList(),
                "chosen", claimable.stream().map(BulkClaim::choice).toList()));
    }

    private static Map<String, String> choice(BusinessRequest request) {
        return Map.of(
                "name",
                Markup.beginning(
                        request.number() + " · " + request.approvedScope().anchorName(), LONGEST_CHOICE),
                "id",
                request.number().toString());
    }

    private Response submit(ViewSubmissionRequest request) {
        Form filled = new Form(request.getPayload());
        List<RequestNumber> chosen = filled.choices("spaces").stream()
                .flatMap(number -> RequestNumber.parse(number).stream())
                .toList();
        String told = claimed(chosen, conversation.actor(filled.userId()), filled.viewId());
        return conversation.answers().inForm(conversation.words().say("form.recorded"), told);
    }

    /** Claims each by itself, once however often the form is sent; says what came of each. */
    String claimed(List<RequestNumber> chosen, Actor actor, String viewId) {
        List<String> lines = new ArrayList<>();
        int claimed = 0;
        for (RequestNumber number : chosen) {
            Envelope envelope = Envelope.untilDone("view:" + viewId + ":" + number, null);
            Optional<Refusal> refusal = ready.claim(number, actor, envelope).refusal();
            claimed += refusal.isEmpty() ? 1 : 0;
            lines.add(refusal.map(conversation.answers()::text)
                    .orElseGet(() -> conversation.words().say("claim.one", number)));
        }
        String summary = conversation.words().say("claim.all", claimed, lines.size());
        return summary + "\n" + String.join("\n", lines);
    }
}
