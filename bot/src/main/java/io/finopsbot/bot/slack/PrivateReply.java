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
        try {
            WebhookResponse response = slack.send(responseUrl, message.toString());
            if (response.getCode() != 200) {
                throw new IntegrationException(
                        "Slack answered a private reply with HTTP " + response.getCode(), Optional.empty(), null);
            }
        } catch (IOException e) {
            throw new IntegrationException("Slack could not be reached for a private reply", Optional.empty(), e);
        }
    }
}
