package io.finopsbot.integrations.aws;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/**
 * Whether AWS is read, where, and as whom.
 *
 * @param readable whether a registered ARN is checked against AWS; if not, its form decides
 * @param endpoint what stands in the place of AWS's own address; null for that
 * @param role what the bot assumes in the account that it reads; null if it reads with its own credentials
 */
record AwsSettings(
        boolean readable, @Nullable URI endpoint, @Nullable ReaderRole role) {
    /** The environment variable that replaces AWS's address. */
    static final String ENDPOINT = "FINOPS_AWS_ENDPOINT";

    /** The environment variable that switches the reading on or off. */
    static final String CHECK = "FINOPS_AWS_CHECK";

    /** The environment variable that names the role to assume. */
    static final String ROLE = "FINOPS_AWS_ROLE";

    /** The environment variable that holds what that role asks for. */
    static final String EXTERNAL_ID = "FINOPS_AWS_EXTERNAL_ID";

    private static final Map<String, Region> HOME_REGIONS = Map.of(
            "aws", Region.US_EAST_1,
            "aws-us-gov", Region.US_GOV_WEST_1,
            "aws-cn", Region.CN_NORTH_1);

    /** The settings of the first two variables, each empty if not set. An endpoint alone means that AWS is to be read. */
    static AwsSettings of(Optional<String> endpoint, Optional<String> check) {
        boolean readable = check.map("on"::equals).orElse(endpoint.isPresent());
        return new AwsSettings(readable, endpoint.map(URI::create).orElse(null), null);
    }

    /** The same with the role of the other two variables. */
    AwsSettings as(Optional<String> role, Optional<String> externalId) {
        return new AwsSettings(
                readable,
                endpoint,
                role.map(name -> ReaderRole.of(name, externalId)).orElse(null));
    }

    /** The address of the workspace routes in that region. */
    URI address(String region) {
        return endpoint != null ? endpoint : URI.create("https://aws-external-anthropic." + region + ".api.aws");
    }

    /**
     * What stands in the place of IAM's and STS's addresses; null for their own. An address on this machine stands for all of
     * AWS; any other one is a private way to the workspace routes alone.
     */
    @Nullable
    URI wholeEndpoint() {
        return endpoint != null && isLoopback(endpoint.getHost()) ? endpoint : null;
    }

    /** The region in which IAM is, and STS is asked. */
    Region homeRegion() {
        String partition = role == null ? "aws" : role.partition();
        return Objects.requireNonNull(HOME_REGIONS.get(partition), partition);
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
