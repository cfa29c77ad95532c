package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.slack.team.Channel;
import io.finopsbot.sandbox.slack.team.ResponseUrl;
import io.finopsbot.sandbox.slack.team.SlackRefusal;
import io.finopsbot.sandbox.slack.web.Responses;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Shows what the bot put into its acknowledgement of a slash command: text, or a message as JSON. */
@Component
class CommandAnswer {
    private final Responses responses;
    private final Screen screen;
    private final SandboxClock clock;

    CommandAnswer(Responses responses, Screen screen, SandboxClock clock) {
        this.responses = responses;
        this.screen = screen;
        this.clock = clock;
    }

    Reply show(Reply reply, String person, Channel channel) {
        if (!reply.acknowledged() || reply.body().isBlank()) {
            return reply;
        }
        ResponseUrl here = new ResponseUrl(channel.id(), person, null, clock.instant(), new AtomicInteger());
        try {
            return responses
                    .carryOut(here, message(reply.body()))
                    .map(message -> reply.reads(screen.look(message).text()))
                    .orElse(reply);
        } catch (SlackRefusal refusal) {
            return reply.fails("invalid_command_response: " + refusal.sentence());
        }
    }

    private static JsonNode message(String body) {
        JsonNode asText = JsonNodeFactory.instance.objectNode().put("text", body);
        if (!body.startsWith("{")) {
            return asText;
        }
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return asText;
        }
    }
}
