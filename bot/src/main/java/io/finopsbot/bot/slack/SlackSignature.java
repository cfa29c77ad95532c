package io.finopsbot.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request really comes from Slack: {@code v0=} and the hex HMAC-SHA256 of {@code v0:timestamp:body} (Slack's
 * "Verifying requests"). Bolt's own check accepts timestamps from the future and compares with {@code String.equals}; this
 * one does not.
 */
final class SlackSignature {
    private static final Duration WINDOW = Duration.ofMinutes(5);

    private final byte[] secret;

    /** Without a secret (Socket Mode) nothing is let in. */
    SlackSignature(String secret) {
        this.secret = secret.getBytes(UTF_8);
    }

    /** What is wrong with it. */
    enum Flaw {
        NONE,
        MISSING,
        OLD,
        FUTURE,
        WRONG
    }

    Flaw check(@Nullable String timestamp, @Nullable String signature, byte[] body, Instant now) {
        if (secret.length == 0) {
            return Flaw.WRONG;
        }
        if (timestamp == null || signature == null || !timestamp.matches("\\d{1,12}")) {
            return Flaw.MISSING;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (sent.isBefore(now.minus(WINDOW))) {
            return Flaw.OLD;
        }
        if (sent.isAfter(now.plus(WINDOW))) {
            return Flaw.FUTURE;
        }
        boolean right = MessageDigest.isEqual(expected(timestamp, body), signature.getBytes(UTF_8));
        return right ? Flaw.NONE : Flaw.WRONG;
    }

    private byte[] expected(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(UTF_8));
            return ("v0=" + HexFormat.of().formatHex(mac.doFinal(body))).getBytes(UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
