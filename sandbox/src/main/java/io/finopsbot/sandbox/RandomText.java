package io.finopsbot.sandbox;

import java.security.SecureRandom;

/** Ids, keys and tokens that nobody can guess. */
public final class RandomText {
    private static final String UPPER_CASE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ANY_CASE = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    public static String upperCase(int length) {
        return of(UPPER_CASE, length);
    }

    public static String anyCase(int length) {
        return of(ANY_CASE, length);
    }

    private static String of(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .collect(
                        StringBuilder::new, (text, index) -> text.append(alphabet.charAt(index)), StringBuilder::append)
                .toString();
    }
}
