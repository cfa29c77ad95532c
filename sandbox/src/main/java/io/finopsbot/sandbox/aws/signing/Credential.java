package io.finopsbot.sandbox.aws.signing;

import java.time.Instant;

/** A key with which requests are signed. All of the sandbox's are temporary ones, so that they carry a token. */
public record Credential(String accessKey, String secretKey, String sessionToken, Caller caller, Instant expires) {
    @Override
    public String toString() {
        return accessKey + " of " + caller.arn();
    }
}
