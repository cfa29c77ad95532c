package io.finopsbot.integrations.aws;

import java.util.Collection;
import java.util.List;

/** Lists things as people do. */
final class PolicyWords {
    private PolicyWords() {}

    /** {@code a, b and c}, or with another last word. */
    static String listed(Collection<String> things, String last) {
        List<String> all = List.copyOf(things);
        if (all.size() < 2) {
            return String.join("", all);
        }
        int end = all.size() - 1;
        return String.join(", ", all.subList(0, end)) + " " + last + " " + all.get(end);
    }
}
