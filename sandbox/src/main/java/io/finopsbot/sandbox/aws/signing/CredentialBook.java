package io.finopsbot.sandbox.aws.signing;

import io.finopsbot.sandbox.RandomText;
import io.finopsbot.sandbox.SandboxClock;
import io.finopsbot.sandbox.SandboxKeys;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** All keys that were given out, and whose they are. */
@Component
public final class CredentialBook {
    /** The account of the keys that everybody knows. */
    public static final String HOME = "123456789012";

    private static final Duration WORKING_DAY = Duration.ofHours(12);

    private final SandboxClock clock;
    private final Map<String, Credential> byAccessKey = new ConcurrentHashMap<>();
    private final Credential home;

    CredentialBook(SandboxKeys keys, SandboxClock clock) {
        this.clock = clock;
        this.home = kept(standard(keys));
    }

    static Credential standard(SandboxKeys keys) {
        return new Credential(
                keys.awsAccessKey(),
                keys.awsSecretKey(),
                keys.awsSessionToken(),
                Caller.administrator(HOME),
                Instant.MAX);
    }

    /** The key that everybody knows: an administrator's of {@link #HOME}. */
    public Credential home() {
        return home;
    }

    /** A key of an administrator of that account. */
    public Credential administrator(String account) {
        return issue(Caller.administrator(account), WORKING_DAY);
    }

    /** A new key that ends after that time. */
    public Credential issue(Caller caller, Duration lasting) {
        Instant expires = clock.instant().plus(lasting).truncatedTo(ChronoUnit.SECONDS);
        return kept(new Credential(
                "ASIA" + RandomText.upperCase(16),
                RandomText.anyCase(40),
                "sandbox-session-" + RandomText.anyCase(64),
                caller,
                expires));
    }

    Optional<Credential> find(String accessKey) {
        return Optional.ofNullable(byAccessKey.get(accessKey));
    }

    private Credential kept(Credential credential) {
        byAccessKey.put(credential.accessKey(), credential);
        return credential;
    }
}
