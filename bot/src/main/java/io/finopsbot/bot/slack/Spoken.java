package io.finopsbot.bot.slack;

import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.request.RequestNumber;
import java.util.Optional;

/**
 * What a person typed after {@code /finops}.
 *
 * @param rest what follows the first word, without white space around it
 */
public record Spoken(SlashCommandRequest request, String rest) {
    /** Who typed it. */
    public String userId() {
        return request.getPayload().getUserId();
    }

    /** Where it was typed. */
    public String channel() {
        return request.getPayload().getChannelId();
    }

    /** Opens one form, within three seconds. */
    public String trigger() {
        return request.getPayload().getTriggerId();
    }

    /** Where the person alone is answered later. */
    public String responseUrl() {
        return request.getPayload().getResponseUrl();
    }

    /** Known again by the moment it was typed. */
    public Envelope envelope() {
        return Envelopes.of(request, "typed:" + trigger());
    }

    /** The request's number, if the rest begins with one. */
    public Optional<RequestNumber> number() {
        return RequestNumber.parse(first());
    }

    /** The first word of the rest. */
    public String first() {
        return rest.split("\\s+", 2)[0];
    }

    /** What follows the first word of the rest. */
    public String second() {
        String[] parts = rest.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }
}
