package io.finopsbot.bot.slack;

import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The SDK's socket, but for one thing. When Slack asks for another one, the SDK closes this one before the other is open:
 * what is being answered is never acknowledged, and whoever presses a button meanwhile reaches nobody. This one stays open,
 * and only says that it was asked.
 */
final class SlackSocket extends SocketModeClientJavaWSImpl {
    private final Consumer<SlackSocket> asked;

    private SlackSocket(Slack slack, String appToken, Consumer<SlackSocket> asked)
            throws IOException, URISyntaxException {
        super(slack, appToken, slack.issueSocketModeUrl(appToken));
        this.asked = asked;
    }

    /** Has an address issued for one; it is not connected yet. */
    static SlackSocket issued(Slack slack, String appToken, Consumer<SlackSocket> asked) throws IOException {
        try {
            return new SlackSocket(slack, appToken, asked);
        } catch (URISyntaxException e) {
            throw new IOException("Slack issued an address that is none", e);
        }
    }

    @Override
    public void processMessage(String message) throws IOException {
        if (JsonMapper.shared().readTree(message).path("type").asString("").equals("disconnect")) {
            asked.accept(this);
        } else {
            super.processMessage(message);
        }
    }
}
