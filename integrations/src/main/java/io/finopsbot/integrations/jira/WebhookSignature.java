package io.finopsbot.integrations.jira;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Whether Jira itself sent a body: {@code X-Hub-Signature: sha256=} and the HMAC over it, in hexadecimal digits. */
final class WebhookSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private final String secret;

    /**
     * @param secret empty if webhooks are off
     */
    WebhookSignature(String secret) {
        this.secret = secret;
    }

    boolean isOff() {
        return secret.isEmpty();
    }

    /** Compares in constant time: how long it takes tells nothing about the right signature. */
    boolean isRight(byte[] body, @Nullable String header) {
        if (header == null || isOff()) {
            return false;
        }
        byte[] given = header.strip().getBytes(US_ASCII);
        return MessageDigest.isEqual(expected(body).getBytes(US_ASCII), given);
    }

    private String expected(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
