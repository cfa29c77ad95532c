package io.finopsbot.sandbox.slack.client;

import java.util.HashMap;
import java.util.Map;

/** A request to the bot, exactly as it goes over the wire; kept so that it can be sent again. */
public record SignedRequest(
        String contentType, String body, String timestamp, String signature, Map<String, String> headers) {
    public static final String FORM = "application/x-www-form-urlencoded";
    public static final String JSON = "application/json";

    public SignedRequest {
        headers = Map.copyOf(headers);
    }

    /** The same request with one more header. */
    public SignedRequest with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new SignedRequest(contentType, body, timestamp, signature, more);
    }
}
