package io.finopsbot.bot.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import io.finopsbot.workflows.desk.RequestLedger;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers Slack in time, whatever the handler does: gives it two seconds, and tells people in a sentence where they are
 * looking when that was not enough or when it failed. Never a stack trace.
 */
public final class PromptAnswer implements Middleware {
    /** On an answer that says nothing of what became of the message: it may still be recorded. */
    static final String NOT_CONFIRMED = "X-Finops-Not-Confirmed";

    private static final Logger LOG = LoggerFactory.getLogger(PromptAnswer.class);
    private static final int REPLAYED = 401;
    private static final int NOT_TAKEN = 503;

    private final Prompt prompt;
    private final Answers answers;
    private final Aside aside;
    private final AfterAnswer after;

    public PromptAnswer(Prompt prompt, Answers answers, Aside aside, AfterAnswer after) {
        this.prompt = prompt;
        this.answers = answers;
        this.aside = aside;
        this.after = after;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's interface is raw
    public Response apply(Request request, Response response, MiddlewareChain chain) {
        try {
            return prompt.within(() -> chain.next(request));
        } catch (RequestLedger.Replayed replayed) {
            return Response.builder().statusCode(REPLAYED).build();
        } catch (Prompt.NotConfirmed failure) {
            LOG.error("A Slack message was not handled in time, or not at all", failure);
            return marked(notConfirmed(request));
        }
    }

    private static Response marked(Response response) {
        response.getHeaders().put(NOT_CONFIRMED, List.of("true"));
        return response;
    }

    private Response notConfirmed(Request<?> request) {
        String sentence = answers.words().say("fault.not-confirmed");
        if (request instanceof ViewSubmissionRequest form) {
            return answers.fieldErrors(Map.of(firstInput(form), sentence));
        }
        if (request instanceof SlashCommandRequest) {
            return answers.sentence(sentence);
        }
        if (request instanceof EventRequest) {
            // Slack sends an event again that was not taken; people it could not tell.
            return Response.builder().statusCode(NOT_TAKEN).build();
        }
        if (request instanceof BlockActionRequest press) {
            Button button = new Button(press);
            after.run("An apology", () -> aside.say(button.responseUrl(), button.trigger(), sentence), () -> {});
        }
        return answers.heard();
    }

    private static String firstInput(ViewSubmissionRequest form) {
        return form.getPayload().getView().getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(LayoutBlock::getBlockId)
                .findFirst()
                .orElse("none");
    }
}
