package io.finopsbot.integrations.aws;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a part of a statement covers.
 *
 * @param allBut whether it is everything but the values ({@code NotAction} and its like) instead of the value
 */
record Extent(boolean allBut, SortedSet<String> values) {
    Extent {
        values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    static Extent one(String value) {
        return new Extent(false, new TreeSet<>(List.of(value)));
    }

    static Extent allBut(Collection<String> values) {
        return new Extent(true, new TreeSet<>(values));
    }

    String words() {
        String listed = PolicyWords.listed(values, "and");
        return allBut ? "everything but " + listed : listed;
    }
}
