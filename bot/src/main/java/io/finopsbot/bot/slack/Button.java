package io.finopsbot.bot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import io.finopsbot.workflows.desk.Envelope;
import org.jspecify.annotations.Nullable;

/** A button that a person pressed. */
public final class Button {
    /** How the id of a conversation with one person begins. */
    private static final String DIRECT = "D";

    private final BlockActionRequest request;

    public Button(BlockActionRequest request) {
        this.request = request;
    }

    /** What it is about. */
    public Target target() {
        return Target.parse(value());
    }

    /** What was written into it. */
    public String value() {
        return action().getValue();
    }

    /** The option that was chosen, if it is a menu. */
    public String choice() {
        return action().getSelectedOption().getValue();
    }

    /** Who pressed it. */
    public String userId() {
        return request.getPayload().getUser().getId();
    }

    /** Opens one form, within three seconds. */
    public String trigger() {
        return request.getPayload().getTriggerId();
    }

    /** Where the person alone is answered; null on the Home tab and in forms, where Slack gives no such address. */
    public @Nullable String responseUrl() {
        return request.getPayload().getResponseUrl();
    }

    /** Known again by person, button and moment. */
    public Envelope envelope() {
        Envelope envelope = Envelopes.of(
                request, "press:%s:%s:%s".formatted(userId(), action().getActionId(), action().getActionTs()));
        return standsInChannel() ? envelope.whereAllSeeIt() : envelope;
    }

    /** Whether it stands on a message that all in a channel read: no form, no Home tab, nothing for one person alone. */
    public boolean standsInChannel() {
        BlockActionPayload.Container container = request.getPayload().getContainer();
        return container != null
                && "message".equals(container.getType())
                && !container.isEphemeral()
                && container.getChannelId() != null
                && !container.getChannelId().startsWith(DIRECT);
    }

    private BlockActionPayload.Action action() {
        return request.getPayload().getActions().get(0);
    }
}
