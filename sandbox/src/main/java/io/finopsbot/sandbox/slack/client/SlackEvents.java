package io.finopsbot.sandbox.slack.client;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.slack.team.SlackApp;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Events that Slack tells the bot of. */
@Component
public class SlackEvents {
    private final Courier courier;
    private final SlackDoor door;
    private final SandboxClock clock;

    SlackEvents(Courier courier, SlackDoor door, SandboxClock clock) {
        this.courier = courier;
        this.door = door;
        this.clock = clock;
    }

    /** Tells of {@code event}. */
    public Reply tell(ObjectNode event) {
        ObjectNode envelope = JsonNodeFactory.instance
                .objectNode()
                .put("token", SlackApp.VERIFICATION_TOKEN)
                .put("team_id", SlackApp.TEAM_ID)
                .put("api_app_id", SlackApp.APP_ID)
                .put("type", "event_callback")
                .put("event_id", "Ev" + UUID.randomUUID().toString().replace("-", ""))
                .put("event_time", clock.instant().getEpochSecond());
        envelope.set("event", event);
        envelope.putArray("authorizations")
                .addObject()
                .put("team_id", SlackApp.TEAM_ID)
                .put("user_id", SlackApp.BOT_USER)
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        return courier.deliver(new Delivery(Delivery.Kind.EVENT, envelope));
    }

    /** Tells the same event again over HTTP, as Slack does when it got no acknowledgement; signed anew. */
    public Reply tellAgain(SignedRequest told, int attempt) {
        SignedRequest again = door.sign(SignedRequest.JSON, told.body())
                .with("X-Slack-Retry-Num", Integer.toString(attempt))
                .with("X-Slack-Retry-Reason", "http_timeout");
        return door.send(again);
    }

    /** The question that Slack asks before it sends events to an address. */
    public Reply challenge(String challenge) {
        ObjectNode question = JsonNodeFactory.instance
                .objectNode()
                .put("token", SlackApp.VERIFICATION_TOKEN)
                .put("type", "url_verification")
                .put("challenge", challenge);
        return door.send(door.sign(SignedRequest.JSON, question.toString()));
    }
}
