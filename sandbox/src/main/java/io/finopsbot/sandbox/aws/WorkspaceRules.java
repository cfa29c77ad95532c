package io.finopsbot.sandbox.aws;

import java.util.Locale;
import java.util.Map;

/** What names and tags must look like. */
final class WorkspaceRules {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_TAGS = 50;
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;

    private WorkspaceRules() {}

    static void check(String name, Map<String, String> tags) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw WorkspaceProblem.invalid("name: String should have 1 to " + LONGEST_NAME + " characters");
        }
        if (tags.size() > MOST_TAGS) {
            throw WorkspaceProblem.invalid("tags: at most " + MOST_TAGS + " tags are allowed");
        }
        tags.forEach(WorkspaceRules::checkTag);
    }

    private static void checkTag(String key, String value) {
        if (key.isEmpty() || key.length() > LONGEST_KEY || value.length() > LONGEST_VALUE) {
            throw WorkspaceProblem.invalid("tags: the key or value of '" + key + "' is too long or empty");
        }
        if (key.toLowerCase(Locale.ROOT).startsWith("anthropic")) {
            throw WorkspaceProblem.invalid("tags: keys may not begin with 'anthropic': '" + key + "'");
        }
    }
}
