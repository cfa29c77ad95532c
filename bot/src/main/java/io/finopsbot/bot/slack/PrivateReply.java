package io.finopsbot.bot.slack;

import com.slack.api.Slack;
import com.slack.api.webhook.WebhookResponse;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.IntegrationException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says something to the person who clicked or typed, and to nobody else, after Slack has its answer. */
public final class PrivateReply {
    private final Slack slack;
    private final Template tell;

    public PrivateReply(Slack slack, Words words) {
        this.slack = slack;
        this.tell = Template.load("slack/tell.json", words);
    }

    /** That sentence. */
    public void say(String responseUrl, String text) {
        send(responseUrl, tell.fill(Map.of("text", Markup.beginning(text, Paragraphs.LONGEST_TEXT))));
    }

    /** That message: {@code response_type}, {@code text} and {@code blocks}. */
    public void send(String responseUrl, JsonNode message) {
        requireTaken(answer(responseUrl, message));
    }

    /** That message, or its plain form if Slack does not take the blocks. */
    void send(String responseUrl, TwoWays message) {
        WebhookResponse response = answer(responseUrl, message.message());
        requireTaken(refusesBlocks(response) ? answer(responseUrl, message.plain()) : response);
    }

    /** Slack says it in the answer's body, whatever the status. */
    private static boolean refusesBlocks(WebhookResponse response) {
        return response.getBody() != null && response.getBody().contains("invalid_blocks");
    }

    private static void requireTaken(WebhookResponse response) {
        if (response.getCode() != 200) {
            throw new IntegrationException(
                    "Slack answered a private reply with HTTP " + response.getCode(), Optional.empty(), null);
        }
    }

    private WebhookResponse answer(String responseUrl, JsonNode message) {
        try {
            return slack.send(responseUrl, message.toString());
        } catch (IOException e) {
            throw new IntegrationException("Slack could not be reached for a private reply", Optional.empty(), e);
        }
    }
}
