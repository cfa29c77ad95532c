package io.finopsbot.sandbox.slack.blocks;

import java.util.HashSet;
import java.util.Set;

/** Sees each value once, and complains at the second time. */
final class Unique {
    private final String complaint;
    private final Set<String> seen = new HashSet<>();

    Unique(String complaint) {
        this.complaint = complaint;
    }

    void see(Spot owner, String field) {
        String value = owner.string(field);
        if (!value.isEmpty() && !seen.add(value)) {
            owner.child(field).fault(complaint + ": " + value);
        }
    }
}
