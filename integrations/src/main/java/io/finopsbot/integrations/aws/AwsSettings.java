package io.finopsbot.integrations.aws;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether AWS is read, and where.
 *
 * @param readable whether a registered ARN is checked against AWS; if not, its form decides
 * @param endpoint what stands in the place of AWS's own address; null for that
 */
record AwsSettings(boolean readable, @Nullable URI endpoint) {
    /** The environment variable that replaces AWS's address. */
    static final String ENDPOINT = "FINOPS_AWS_ENDPOINT";

    /** The environment variable that switches the reading on or off. */
    static final String CHECK = "FINOPS_AWS_CHECK";

    /** The settings of those two variables, each empty if not set. An endpoint alone means that AWS is to be read. */
    static AwsSettings of(Optional<String> endpoint, Optional<String> check) {
        boolean readable = check.map("on"::equals).orElse(endpoint.isPresent());
        return new AwsSettings(readable, endpoint.map(URI::create).orElse(null));
    }

    /** The address of the workspace routes in that region. */
    URI address(String region) {
        return endpoint != null ? endpoint : URI.create("https://aws-external-anthropic." + region + ".api.aws");
    }

    /** What is wrong with that text as an endpoint, as the end of a sentence; empty if nothing is. */
    static Optional<String> endpointProblem(String text) {
        try {
            URI address = new URI(text);
            boolean secure = "https".equals(address.getScheme());
            boolean loopback = "http".equals(address.getScheme()) && isLoopback(address.getHost());
            boolean plain =
                    address.getQuery() == null && address.getFragment() == null && address.getUserInfo() == null;
            return (secure || loopback) && address.getHost() != null && plain
                    ? Optional.empty()
                    : Optional.of("is no https address (http is for this machine alone)");
        } catch (URISyntaxException e) {
            return Optional.of("is no address");
        }
    }

    /** What is wrong with that text as the switch, as the end of a sentence; empty if nothing is. */
    static Optional<String> checkProblem(String text) {
        return text.equals("on") || text.equals("off") ? Optional.empty() : Optional.of("is neither on nor off");
    }

    private static boolean isLoopback(@Nullable String host) {
        return "localhost".equals(host) || "127.0.0.1".equals(host) || "[::1]".equals(host);
    }
}
