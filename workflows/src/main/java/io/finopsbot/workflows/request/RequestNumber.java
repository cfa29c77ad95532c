package io.finopsbot.workflows.request;

import io.finopsbot.workflows.audit.Subject;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call a request: {@code BR-1001}.
 *
 * @param value 1 or more
 */
public record RequestNumber(int value) {
    private static final Pattern FORM = Pattern.compile("BR-?([1-9]\\d{0,8})");

    public RequestNumber {
        if (value < 1) {
            throw new IllegalArgumentException("Not a request's number: " + value);
        }
    }

    /** The number that the text is, in any case; empty if it is none. */
    public static Optional<RequestNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new RequestNumber(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    /** The number of the request that the subject is. */
    public static RequestNumber of(Subject subject) {
        return parse(subject.id()).orElseThrow(() -> new IllegalArgumentException("No request: " + subject.key()));
    }

    @Override
    public String toString() {
        return "BR-" + value;
    }
}
