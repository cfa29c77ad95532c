package io.finopsbot.workflows.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person is given in the chat and writes in the tracker, so that the two accounts are known to be one person's. Only
 * its hash is kept.
 *
 * @param value 10 letters and digits, none of which looks like another: 50 bits that nobody guesses in {@link #LIFE}
 */
public record OneTimeCode(String value) {
    /** For how long a code can be used: time to open an issue and to write a comment, and little more. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final String HALF = "([" + ALPHABET + "]{5})";
    private static final Pattern WRITTEN =
            Pattern.compile("(?<![A-Z0-9])LINK-" + HALF + "-?" + HALF + "(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

    public OneTimeCode {
        if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("Not a one-time code");
        }
    }

    /** One that nobody knows yet. */
    public static OneTimeCode random(SecureRandom random) {
        return new OneTimeCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining()));
    }

    /** The first code in that text, however it is spelled. */
    public static Optional<OneTimeCode> in(String text) {
        Matcher found = WRITTEN.matcher(text);
        return found.find()
                ? Optional.of(new OneTimeCode((found.group(1) + found.group(2)).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** As a person writes it, such as {@code LINK-7KQ4M-X2PRD}. */
    public String written() {
        return "LINK-" + value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** By what it is known again: SHA-256, in hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Without the code: no log and no trail ever has it. */
    @Override
    public String toString() {
        return "OneTimeCode[…]";
    }
}
