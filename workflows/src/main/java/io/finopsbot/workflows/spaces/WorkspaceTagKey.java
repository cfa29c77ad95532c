package io.finopsbot.workflows.spaces;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The key of the tag whose value is the approved workspace name: the join key of attribution.
 *
 * @param value as AWS allows: 1 to 128 letters, digits, spaces and {@code _ . : / = + - @}, beginning with none of AWS's own
 *     prefixes
 */
public record WorkspaceTagKey(String value) {
    /** What counts where nothing else is set. */
    public static final String STANDARD = "finops-workspace";

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N} _.:/=+@-]{1,128}");
    private static final Pattern RESERVED = Pattern.compile("(?i)(aws:|anthropic).*");

    public WorkspaceTagKey {
        if (problem(value).isPresent()) {
            throw new IllegalArgumentException("Not a tag's key: " + value);
        }
    }

    /** What is wrong with that text as a tag's key, as the end of a sentence; empty if nothing is. */
    public static Optional<String> problem(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.of("is no key of an AWS tag (1 to 128 letters, digits, spaces and _ . : / = + - @)");
        }
        return RESERVED.matcher(text).matches()
                ? Optional.of("begins with \"aws:\" or \"anthropic\", which AWS and Anthropic keep for themselves")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
