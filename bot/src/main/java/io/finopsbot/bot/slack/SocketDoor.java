package io.finopsbot.bot.slack;

import com.slack.api.bolt.App;
import io.finopsbot.workflows.desk.Receipts;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.SmartLifecycle;

/**
 * Socket Mode: the bot opens the connection, for installations that Slack cannot call. The same handlers answer. Nothing is
 * signed here; Slack is who the app-level token was given to. A Slack that gives no socket does not keep the bot from starting.
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
        this.keeper = new SocketKeeper(wanted -> OpenSocket.open(app, settings.appToken(), receipts, workers, wanted));
    }

    @Override
    public void start() {
        if (settings.socketMode()) {
            app.start();
            keeper.start();
        }
    }

    @Override
    public void stop() {
        keeper.stop();
    }

    /** Ends the threads, once nothing is handled any more. */
    @Override
    public void close() {
        keeper.close();
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return keeper.isRunning();
    }

    /** Whether Slack shall reach the bot this way. */
    public boolean isWanted() {
        return settings.socketMode();
    }

    /** Why no socket is open; empty if one is. */
    public Optional<String> trouble() {
        return keeper.trouble();
    }
}
