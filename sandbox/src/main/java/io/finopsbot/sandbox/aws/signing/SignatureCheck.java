package io.finopsbot.sandbox.aws.signing;

import io.finopsbot.sandbox.SandboxClock;
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
public final class SignatureCheck {
    private static final Duration ALLOWED_SKEW = Duration.ofMinutes(5);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final CredentialBook credentials;
    private final SandboxClock clock;

    SignatureCheck(CredentialBook credentials, SandboxClock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Who makes the request, and for which region.
     *
     * @throws SignatureProblem if it is not rightly signed for that service
     */
    public SignedCall admit(HttpServletRequest request, byte[] body, String service) {
        SignedRequest signed = SignedRequest.of(request);
        Credential credential = credential(request, signed);
        refuseUnless(
                signed.service().equals(service), "Credential should be scoped to correct service: '" + service + "'.");
        refuseUnless(
                signed.signs("host", "x-amz-date", "x-amz-security-token"),
                "'host', 'x-amz-date' and 'x-amz-security-token' must be signed.");
        checkSignature(request, signed, credential, SignatureVersion4.sha256(body));
        return new SignedCall(credential.caller(), signed.region());
    }

    private void checkSignature(HttpServletRequest request, SignedRequest signed, Credential with, String bodyHash) {
        String timestamp = header(request, "x-amz-date");
        refuseUnless(
                timestamp.startsWith(signed.date()) && isNow(timestamp),
                "Signature expired or not yet current: " + timestamp);
        String claimed = Objects.requireNonNullElse(request.getHeader("x-amz-content-sha256"), bodyHash);
        refuseUnless(claimed.equals(bodyHash), "The content does not match 'x-amz-content-sha256'.");
        String expected = SignatureVersion4.sign(
                with.secretKey(), signed.scope(), timestamp, CanonicalRequest.of(request, signed, bodyHash));
        refuseUnless(
                MessageDigest.isEqual(bytes(expected), bytes(signed.signature())),
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret"
                        + " Access Key and signing method.");
    }

    private Credential credential(HttpServletRequest request, SignedRequest signed) {
        Credential credential = credentials
                .find(signed.accessKey())
                .filter(known -> header(request, "x-amz-security-token").equals(known.sessionToken()))
                .orElseThrow(() -> new SignatureProblem(
                        "InvalidClientTokenId", "The security token included in the request is invalid."));
        if (!clock.instant().isBefore(credential.expires())) {
            throw new SignatureProblem("ExpiredToken", "The security token included in the request is expired");
        }
        return credential;
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
            throw new SignatureProblem("SignatureDoesNotMatch", why);
        }
    }
}
