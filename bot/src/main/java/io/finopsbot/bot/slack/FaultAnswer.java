package io.finopsbot.bot.slack;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import io.finopsbot.workflows.desk.RequestLedger;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people are told when a handler failed: a sentence where they are looking, never a stack trace. */
public final class FaultAnswer implements Middleware {
    private static final Logger LOG = LoggerFactory.getLogger(FaultAnswer.class);
    private static final int REPLAYED = 401;

    private final Answers answers;
    private final PrivateReply reply;
    private final AfterAnswer after;

    public FaultAnswer(Answers answers, PrivateReply reply, AfterAnswer after) {
        this.answers = answers;
        this.reply = reply;
        this.after = after;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's interface is raw
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        try {
            return chain.next(request);
        } catch (RequestLedger.Replayed replayed) {
            return Response.builder().statusCode(REPLAYED).build();
        } catch (Prompt.NotConfirmed late) {
            LOG.warn("Not confirmed in time: {}", String.valueOf(late.getCause()));
            return tell(request, "fault.not-confirmed");
        } catch (RuntimeException failure) {
            LOG.error("A Slack message could not be handled", failure);
            return tell(request, "fault.failed");
        }
    }

    private Response tell(Request<?> request, String key) {
        String sentence = answers.words().say(key);
        if (request instanceof ViewSubmissionRequest form) {
            return answers.fieldErrors(Map.of(firstInput(form), sentence));
        }
        if (request instanceof SlashCommandRequest) {
            return answers.sentence(sentence);
        }
        if (request instanceof BlockActionRequest press) {
            String url = press.getPayload().getResponseUrl();
            after.run("An apology", () -> reply.say(url, sentence), () -> {});
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
