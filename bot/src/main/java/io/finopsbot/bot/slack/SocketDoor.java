package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;
import io.finopsbot.workflows.desk.Receipts;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.SmartLifecycle;

/**
 * Socket Mode: the bot opens the connection, for installations that Slack cannot call. The same handlers answer. Nothing is
 * signed here; Slack is who the app-level token was given to.
 */
public final class SocketDoor implements SmartLifecycle, AutoCloseable {
    private static final int AT_ONCE = 32;

    private final App app;
    private final SlackSettings settings;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final SocketKeeper keeper;

    public SocketDoor(App app, SlackSettings settings, Receipts receipts) {
        this.app = app;
        this.settings = settings;
        this.keeper =
                new SocketKeeper(asked -> OpenSocket.open(app, settings.appToken(), receipts, workers, asked), workers);
    }

    @Override
    public void start() {
        if (!settings.socketMode()) {
            return;
        }
        try {
            app.start();
            keeper.open();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "Slack's Socket Mode could not be opened. Check FINOPS_SLACK_APP_TOKEN.", e);
        }
    }

    @Override
    public void stop() {
        try {
            keeper.close();
        } catch (IOException e) {
            throw new IllegalStateException("Slack's Socket Mode could not be closed", e);
        }
    }

    /** Ends the threads, once nothing is handled any more. */
    @Override
    public void close() {
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return keeper.isOpen();
    }
}
