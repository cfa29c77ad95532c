package io.finopsbot.bot.health;

import io.finopsbot.bot.slack.SocketDoor;
import io.finopsbot.workflows.readiness.Check;
import java.time.InstantSource;

/** Whether a socket to Slack is open, where Slack cannot call the bot. The bot knows by itself: what it says is of now. */
public final class SocketCheck implements Check {
    private static final String REMEDY =
            "Check FINOPS_SLACK_APP_TOKEN, that Socket Mode is switched on in the app's settings, "
                    + "and that a WebSocket to Slack is let through.";

    private final SocketDoor door;
    private final InstantSource clock;

    public SocketCheck(SocketDoor door, InstantSource clock) {
        this.door = door;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "slack socket";
    }

    @Override
    public Finding latest() {
        return look();
    }

    @Override
    public Finding look() {
        if (!door.isWanted()) {
            return Finding.right("Slack calls the bot over HTTP", clock.instant());
        }
        return door.trouble()
                .map(why -> Finding.wrong("No socket to Slack is open: " + why, clock.instant(), REMEDY))
                .orElseGet(() -> Finding.right("A socket to Slack is open", clock.instant()));
    }
}
