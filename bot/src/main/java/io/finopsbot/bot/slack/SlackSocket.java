package io.finopsbot.bot.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import io.finopsbot.workflows.desk.IntegrationException;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The SDK's socket, which notices by itself when Slack asks for another one, and when it is closed or dead. Where the SDK
 * would then change the connection within, closing this one before the other is open, this one only says that another is
 * wanted: what is being answered is still acknowledged here.
 */
final class SlackSocket extends SocketModeClientJavaWSImpl {
    private final Consumer<SlackSocket> wanted;
    private volatile boolean alive = true;
    private volatile boolean leaving;

    private SlackSocket(Slack slack, String appToken, String address, Consumer<SlackSocket> wanted)
            throws URISyntaxException {
        super(slack, appToken, address);
        this.wanted = wanted;
        setAutoReconnectEnabled(false);
        setAutoReconnectOnCloseEnabled(true);
    }

    /**
     * Has an address issued for one; it is not connected yet.
     *
     * @param wanted told when another one is wanted in its place
     */
    static SlackSocket issued(Slack slack, String appToken, Consumer<SlackSocket> wanted) {
        MethodsClient methods = slack.methods(appToken);
        String address = new SlackClient(methods)
                .call("a socket", () -> methods.appsConnectionsOpen(request -> request))
                .getUrl();
        try {
            return new SlackSocket(slack, appToken, address, wanted);
        } catch (URISyntaxException e) {
            // Without its cause, which would say the ticket.
            throw new IntegrationException("Slack issued an address that is none", Optional.empty(), null);
        }
    }

    /** From now on it notices that it is dead. Before it is open, that would only be a slow connection. */
    void watch() {
        setAutoReconnectEnabled(true);
    }

    /** Whether it was open and answered when it was last looked at, which is every five seconds. */
    boolean isAlive() {
        return alive;
    }

    /** Whether another one is wanted in its place. */
    boolean isLeaving() {
        return leaving;
    }

    @Override
    public boolean verifyConnection() {
        alive = super.verifyConnection();
        return alive;
    }

    @Override
    public void connectToNewEndpoint() {
        leaving = true;
        wanted.accept(this);
    }
}
