package io.finopsbot.workflows.spaces;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of an IAM role: {@code arn:aws:iam::{account}:role/{path/}{name}} (IAM user guide, "IAM ARNs"). In the cost
 * export the path is dropped, so spend is joined by account and name.
 *
 * @param value the whole ARN
 */
public record RoleArn(String value) implements Anchor {
    private static final Pattern FORM = Pattern.compile(
            "arn:aws[a-z-]*:iam::(?<account>\\d{12}):role/(?:[\\x21-\\x7e]+/)*(?<name>[\\w+=,.@-]{1,64})");
    private static final int LONGEST = 600;

    public RoleArn {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the ARN of an IAM role: " + value);
        }
    }

    /** The ARN that the text is, white space around it aside; empty if it is none. */
    public static Optional<RoleArn> parse(String text) {
        String stripped = text.strip();
        boolean fits = stripped.length() <= LONGEST && FORM.matcher(stripped).matches();
        return fits ? Optional.of(new RoleArn(stripped)) : Optional.empty();
    }

    @Override
    public String account() {
        return part("account");
    }

    /** The role's name, without its path. */
    public RoleName role() {
        return new RoleName(part("name"));
    }

    @Override
    public String toString() {
        return value;
    }

    private String part(String name) {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return matcher.group(name);
    }
}
