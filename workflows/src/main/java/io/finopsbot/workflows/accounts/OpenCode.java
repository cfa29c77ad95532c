package io.finopsbot.workflows.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Instant;

/**
 * A code that was given and is not used yet.
 *
 * @param hash of the code, which itself is kept nowhere
 * @param until the first moment in which it is worth nothing
 */
public record OpenCode(String hash, Instant until) {
    /** Whether it is that code, and still worth something. Compares in constant time. */
    boolean is(OneTimeCode code, Instant now) {
        boolean same =
                MessageDigest.isEqual(hash.getBytes(US_ASCII), code.hash().getBytes(US_ASCII));
        return same && now.isBefore(until);
    }
}
