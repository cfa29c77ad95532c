package io.finopsbot.sandbox.aws;

import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.SandboxKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Checks a signature by making it again with the secret. */
@Component
final class SignatureCheck {
    private static final Duration ALLOWED_SKEW = Duration.ofMinutes(5);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final SandboxKeys keys;
    private final SandboxClock clock;

    SignatureCheck(SandboxKeys keys, SandboxClock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The region that the request was signed for. */
    String regionOf(HttpServletRequest request, byte[] body) {
        SignedRequest signed = SignedRequest.of(request);
        String timestamp = header(request, "x-amz-date");
        String bodyHash = SignatureVersion4.sha256(body);
        refuseUnless(signed.accessKey().equals(keys.awsAccessKey()), "The security token is invalid.");
        refuseUnless(
                header(request, "x-amz-security-token").equals(keys.awsSessionToken()),
                "The security token included in the request is missing or invalid.");
        refuseUnless(
                signed.service().equals(SignedRequest.SERVICE),
                "Credential should be scoped to correct service: '" + SignedRequest.SERVICE + "'.");
        refuseUnless(
                signed.signs("host", "x-amz-date", "x-amz-security-token"),
                "'host', 'x-amz-date' and 'x-amz-security-token' must be signed.");
        refuseUnless(
                timestamp.startsWith(signed.date()) && isNow(timestamp),
                "Signature expired or not yet current: " + timestamp);
        String claimed = Objects.requireNonNullElse(request.getHeader("x-amz-content-sha256"), bodyHash);
        refuseUnless(claimed.equals(bodyHash), "The content does not match 'x-amz-content-sha256'.");
        String expected = SignatureVersion4.sign(
                keys.awsSecretKey(), signed.scope(), timestamp, CanonicalRequest.of(request, signed, bodyHash));
        refuseUnless(
                MessageDigest.isEqual(bytes(expected), bytes(signed.signature())),
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret"
                        + " Access Key and signing method.");
        return signed.region();
    }

    private boolean isNow(String timestamp) {
        try {
            Instant signed = TIMESTAMP.parse(timestamp, Instant::from);
            return Duration.between(signed, clock.instant()).abs().compareTo(ALLOWED_SKEW) <= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void refuseUnless(boolean allowed, String why) {
        if (!allowed) {
            throw WorkspaceProblem.forbidden(why);
        }
    }
}
