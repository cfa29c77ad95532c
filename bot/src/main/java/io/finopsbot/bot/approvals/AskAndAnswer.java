package io.finopsbot.bot.approvals;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import io.finopsbot.bot.slack.Conversation;
import io.finopsbot.bot.slack.Feature;
import io.finopsbot.bot.slack.ReasonForms;
import io.finopsbot.templates.Markup;
import io.finopsbot.workflows.desk.AnswerQuestion;
import io.finopsbot.workflows.desk.AskRequester;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.MessageBook;
import io.finopsbot.workflows.desk.RequestDesk;
import io.finopsbot.workflows.desk.RequestLedger;
import io.finopsbot.workflows.people.PersonId;
import io.finopsbot.workflows.request.BusinessRequest;
import io.finopsbot.workflows.request.RequestState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The buttons <em>Ask</em> (leads) and <em>Answer</em> (the requester), and the answer as a reply in the card's thread. */
public final class AskAndAnswer implements Feature {
    private static final int LONGEST_REPLY = 3_000;

    private final RequestDesk desk;
    private final RequestLedger ledger;
    private final MessageBook messages;
    private final Conversation conversation;
    private final ReasonForms forms;

    public AskAndAnswer(
            RequestDesk desk,
            RequestLedger ledger,
            MessageBook messages,
            Conversation conversation,
            ReasonForms forms) {
        this.desk = desk;
        this.ledger = ledger;
        this.messages = messages;
        this.conversation = conversation;
        this.forms = forms;
    }

    @Override
    public void register(App app) {
        forms.register(app, "ask", (target, question) -> new AskRequester(target.revision(), question));
        forms.register(app, "answer", (target, answer) -> new AnswerQuestion(answer, "form"));
        app.event(MessageEvent.class, (payload, context) -> heard(payload.getEvent()));
    }

    private Response heard(MessageEvent event) {
        request(event)
                .filter(request -> isAnswer(request, event))
                .ifPresent(request -> desk.decide(
                        request.number(),
                        new AnswerQuestion(said(event), "thread"),
                        conversation.actor(event.getUser()),
                        Envelope.untilDone("reply:" + event.getChannel() + ":" + event.getTs(), null)));
        return Response.ok();
    }

    /** The request under whose card the reply stands. */
    private Optional<BusinessRequest> request(MessageEvent event) {
        if (event.getThreadTs() == null || event.getThreadTs().equals(event.getTs())) {
            return Optional.empty();
        }
        return messages.keyOf(event.getChannel(), event.getThreadTs())
                .flatMap(CardProjection::request)
                .flatMap(ledger::find);
    }

    /** People talk in threads: only what the requester says while a question is open is an answer. */
    private static boolean isAnswer(BusinessRequest request, MessageEvent event) {
        return request.state() == RequestState.INFORMATION_WANTED
                && event.getBotId() == null
                && event.getUser() != null
                && request.isBy(new PersonId(event.getUser()))
                && !said(event).isEmpty();
    }

    /** As it was typed: Slack escapes three characters. */
    private static String said(MessageEvent event) {
        @Nullable String text = event.getText();
        String typed = text == null
                ? ""
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .strip();
        return Markup.beginning(typed, LONGEST_REPLY);
    }
}
