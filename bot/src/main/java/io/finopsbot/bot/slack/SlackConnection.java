package io.finopsbot.bot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import okhttp3.Dns;

/** Opens Slack's SDK as the bot uses it: with an end to every call, and nothing sent twice. */
public final class SlackConnection {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

    private SlackConnection() {}

    /** The SDK, calling the Web API at that address, which ends in a slash. */
    public static Slack open(String apiUrl) {
        return open(apiUrl, LONGEST_CALL, Dns.SYSTEM);
    }

    static Slack open(String apiUrl, Duration longestCall, Dns dns) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(apiUrl);
        config.setHttpClientCallTimeoutMillis(Math.toIntExact(longestCall.toMillis()));
        // Its own statistics ask Slack before a call who we are, and keep a thread for each call that they count.
        config.setStatsEnabled(false);
        return Slack.getInstance(
                config,
                new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                        .newBuilder()
                        .dns(dns)
                        .addInterceptor(new SentOnce())
                        .build()));
    }
}
