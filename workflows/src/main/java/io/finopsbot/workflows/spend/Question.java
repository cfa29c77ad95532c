package io.finopsbot.workflows.spend;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question about spend. Every engine answers it with the same numbers. All that people type ends up in its values, and
 * values are bound: none becomes part of a query.
 *
 * @param period which days
 * @param by what the answer is told apart by; one row in all if empty
 * @param only the values that count, a dimension; all of a dimension that is not named
 * @param principalTag the key of the principal tag that {@link Dimension#PRINCIPAL_TAG} is about; null if it is not asked for
 * @param most how many rows, the costliest first
 */
public record Question(
        CostPeriod period,
        List<Dimension> by,
        Map<Dimension, Set<String>> only,
        @Nullable String principalTag,
        int most) {
    /** As good as all: no answer has more rows. */
    public static final int ALL = 1_000_000;

    public Question {
        by = List.copyOf(by);
        only = Map.copyOf(only);
        boolean byTag = by.contains(Dimension.PRINCIPAL_TAG) || only.containsKey(Dimension.PRINCIPAL_TAG);
        if (byTag != (principalTag != null)) {
            throw new IllegalArgumentException("A question by principal tag names the tag's key, and no other does");
        }
        if (most < 1 || most > ALL) {
            throw new IllegalArgumentException("An answer has 1 to " + ALL + " rows, not " + most);
        }
    }

    /** All spend of that period, in one row. */
    public static Question of(CostPeriod period) {
        return new Question(period, List.of(), Map.of(), null, ALL);
    }

    /** The same, told apart by these, in this order. */
    public Question by(Dimension... dimensions) {
        return new Question(period, List.of(dimensions), only, principalTag, most);
    }

    /** The same, with another condition: that dimension is one of those values. */
    public Question only(Dimension dimension, Set<String> values) {
        Map<Dimension, Set<String>> all = new EnumMap<>(Dimension.class);
        all.putAll(only);
        all.put(dimension, Set.copyOf(values));
        return new Question(period, by, all, principalTag, most);
    }

    /** The same, told apart by the values of that principal tag too. */
    public Question byPrincipalTag(String key) {
        List<Dimension> more =
                Stream.concat(by.stream(), Stream.of(Dimension.PRINCIPAL_TAG)).toList();
        return new Question(period, more, only, key, most);
    }

    /** The same, of the costliest alone. */
    public Question most(int rows) {
        return new Question(period, by, only, principalTag, rows);
    }
}
