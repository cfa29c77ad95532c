package io.finopsbot.workflows.spaces;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of an IAM role (IAM user guide, "IAM identifiers").
 *
 * @param value 1 to 64 letters, digits and {@code _ + = , . @ -}
 */
public record RoleName(String value) {
    /** What every role that is made for a workload is called at first. */
    public static final String PREFIX = "finops-ai-";

    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[\\w+=,.@-]{1,64}");

    public RoleName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of an IAM role: " + value);
        }
    }

    /** One dedicated role a workload: {@code finops-ai-<workload>-<request>}, the workload shortened to fit. */
    public static RoleName generated(String workload, Object request) {
        String end = "-" + request.toString().toLowerCase(Locale.ROOT);
        String words = workload.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String fitting = words.substring(0, Math.min(words.length(), LONGEST - PREFIX.length() - end.length()));
        String trimmed = fitting.replaceAll("^-+|-+$", "");
        return new RoleName(PREFIX + (trimmed.isEmpty() ? "workload" : trimmed) + end);
    }

    @Override
    public String toString() {
        return value;
    }
}
