package io.finopsbot.bot.slack;

import com.slack.api.bolt.request.Request;
import io.finopsbot.workflows.desk.Envelope;
import io.finopsbot.workflows.desk.Receipt;
import org.jspecify.annotations.Nullable;

/** What is known of a Slack message besides its words. */
public final class Envelopes {
    private Envelopes() {}

    /** Of an intention that is known again by that key. */
    public static Envelope of(Request<?> request, String key) {
        return Envelope.untilDone(key, receipt(request));
    }

    /** Of a form: pressing its button again is the same intention. */
    public static Envelope ofView(Request<?> request, String viewId) {
        return of(request, "view:" + viewId);
    }

    private static @Nullable Receipt receipt(Request<?> request) {
        String signature = request.getHeaders().getFirstValue("x-slack-signature");
        String nonce = request.getHeaders().getFirstValue(SignedRequest.NONCE);
        // Over a socket nothing is signed: Slack is who the token was given to.
        return signature == null || nonce == null ? null : new Receipt(signature, nonce);
    }
}
