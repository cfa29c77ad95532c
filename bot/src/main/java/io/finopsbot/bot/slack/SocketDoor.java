package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Socket Mode: the bot opens the connection, for installations that Slack cannot call. The same handlers answer. Nothing is
 * signed here; Slack is who the app-level token was given to.
 */
public final class SocketDoor implements SmartLifecycle {
    private final App app;
    private final SlackSettings settings;
    private @Nullable SocketModeApp socket;

    public SocketDoor(App app, SlackSettings settings) {
        this.app = app;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (!settings.socketMode()) {
            return;
        }
        try {
            socket = new SocketModeApp(settings.appToken(), SocketModeClient.Backend.JavaWebSocket, app);
            socket.startAsync();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "Slack's Socket Mode could not be opened. Check FINOPS_SLACK_APP_TOKEN.", e);
        }
    }

    @Override
    public void stop() {
        if (socket == null) {
            return;
        }
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException("Slack's Socket Mode could not be closed", e);
        }
    }

    @Override
    public boolean isRunning() {
        return socket != null && !socket.isClientStopped();
    }
}
