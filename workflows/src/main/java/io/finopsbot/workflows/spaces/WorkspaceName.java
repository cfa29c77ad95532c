package io.finopsbot.workflows.spaces;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that a lead gives a workspace; from approval on it is passed on exactly. It is also the value of the tag that
 * attribution joins on. AWS documents no character class: this one is ours, and fits tags, URLs and people.
 *
 * @param value 1 to 40 of a-z, 0-9 and hyphens, not beginning with a hyphen
 */
public record WorkspaceName(String value) {
    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public WorkspaceName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a workspace name: " + value);
        }
    }

    /** Whether that text can be a workspace name. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** A name made of words that people wrote, for the lead to take or change; {@code workspace} if nothing usable is left. */
    public static WorkspaceName proposedFrom(String... words) {
        String joined = String.join("-", words).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed = stripHyphens(joined);
        String shortened = stripHyphens(trimmed.substring(0, Math.min(LONGEST, trimmed.length())));
        return new WorkspaceName(shortened.isEmpty() ? "workspace" : shortened);
    }

    /** What two names may not share among live workspaces: the name without regard to case. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String stripHyphens(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
