package io.finopsbot.workflows.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that ties an audit record to the one before: SHA-256 over length-prefixed fields, so that no two contents look alike. */
public final class AuditHash {
    /** What the first record of a trail follows. */
    public static final String START = "0".repeat(64);

    private AuditHash() {}

    static String of(String previousHash, long sequence, int leftOut, AuditEntry entry) {
        MessageDigest digest = sha256();
        field(digest, previousHash);
        field(digest, sequence);
        field(digest, leftOut);
        field(digest, entry.subject().kind());
        field(digest, entry.subject().id());
        field(digest, entry.actor().kind());
        field(digest, entry.actor().id());
        field(digest, entry.actor().name());
        field(digest, entry.action());
        field(digest, entry.at().toEpochMilli());
        field(digest, entry.rule() == null ? "" : entry.rule());
        entry.details().forEach((name, value) -> {
            field(digest, name);
            field(digest, value);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void field(MessageDigest digest, Object value) {
        byte[] bytes = value.toString().getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
