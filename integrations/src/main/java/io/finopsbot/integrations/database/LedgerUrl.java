package io.finopsbot.integrations.database;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The JDBC address of the ledger. H2 is completed with what the ledger relies on; an address that would lose acknowledged
 * commits is refused.
 */
record LedgerUrl(String value) {
    static final String STANDARD = "jdbc:h2:file:./data/finops";
    static final Duration LOCK_TIMEOUT = Duration.ofMillis(1500);

    private static final String H2 = "jdbc:h2:";
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String PATH = "(file:)?([/~.]|[A-Za-z]:[/\\\\]).+";

    /** What an H2 database of ours always is set to; without WRITE_DELAY=0 a killed process loses acknowledged commits. */
    private static final Map<String, String> H2_FIXED = fixed();

    /** What an H2 database is set to unless the address says otherwise. */
    private static final Map<String, String> H2_STANDARD = standard();

    LedgerUrl {
        Optional<String> problem = problem(value);
        if (problem.isPresent()) {
            throw new IllegalArgumentException("The database's address " + problem.get());
        }
        value = value.startsWith(H2) ? completed(value) : value;
    }

    boolean isH2() {
        return value.startsWith(H2);
    }

    /** What is wrong with that address, as the end of a sentence; empty if nothing is. */
    static Optional<String> problem(String value) {
        if (value.startsWith(POSTGRESQL)) {
            return Optional.empty();
        }
        if (!value.startsWith(H2)) {
            return Optional.of("begins neither with jdbc:h2:file: nor with jdbc:postgresql:");
        }
        String path = value.substring(H2.length()).split(";", 2)[0];
        if (!path.matches(PATH)) {
            return Optional.of(
                    "names no file by its path (such as jdbc:h2:file:./data/finops), so that nothing would be kept");
        }
        Map<String, String> given = settings(value);
        return H2_FIXED.entrySet().stream()
                .filter(fixed -> given.containsKey(fixed.getKey()))
                .filter(fixed -> !fixed.getValue().equalsIgnoreCase(given.get(fixed.getKey())))
                .map(fixed -> "sets %s to something else than %s, which the ledger relies on"
                        .formatted(fixed.getKey(), fixed.getValue()))
                .findFirst();
    }

    /** Without the address itself: it may hold a password. */
    @Override
    public String toString() {
        return isH2() ? "an H2 file" : "a PostgreSQL database";
    }

    private static String completed(String url) {
        Map<String, String> given = settings(url);
        StringBuilder completed = new StringBuilder(url);
        for (Map<String, String> wanted : new Map[] {H2_FIXED, H2_STANDARD}) {
            wanted.forEach((name, setting) -> {
                if (!given.containsKey(name)) {
                    completed.append(';').append(name).append('=').append(setting);
                }
            });
        }
        return completed.toString();
    }

    private static Map<String, String> settings(String url) {
        Map<String, String> settings = new LinkedHashMap<>();
        String[] parts = url.split(";", -1);
        for (int index = 1; index < parts.length; index++) {
            String[] pair = parts[index].split("=", 2);
            settings.put(pair[0].strip().toUpperCase(Locale.ROOT), pair.length == 2 ? pair[1].strip() : "");
        }
        return settings;
    }

    private static Map<String, String> fixed() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("MODE", "PostgreSQL");
        settings.put("DATABASE_TO_LOWER", "TRUE");
        settings.put("DEFAULT_NULL_ORDERING", "HIGH");
        settings.put("WRITE_DELAY", "0");
        // db-scheduler binds local time: in the hour that the clock is put back, another zone would take moments for
        // others.
        settings.put("TIME ZONE", "UTC");
        return settings;
    }

    private static Map<String, String> standard() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("AUTO_SERVER", "TRUE");
        settings.put("LOCK_TIMEOUT", Long.toString(LOCK_TIMEOUT.toMillis()));
        settings.put("USER", "sa");
        return settings;
    }
}
