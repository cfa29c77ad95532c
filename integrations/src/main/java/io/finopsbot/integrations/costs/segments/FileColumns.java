package io.finopsbot.integrations.costs.segments;

import java.util.Map;
import java.util.Objects;

/**
 * The columns of one delivered file, as text of the query that reads it. What an export left out reads as nothing.
 *
 * @param types DuckDB's type by the column's name
 */
record FileColumns(Map<String, String> types) {
    private static final String ROUNDED = """
            CASE
              WHEN abs(%1$s) < 1e15 AND %1$s = floor(%1$s) THEN CAST(CAST(%1$s AS BIGINT) AS DECIMAL(%2$d, %3$d))
              WHEN abs(%1$s) < 1e%4$d AND abs(abs(%1$s) * 1e%3$d - floor(abs(%1$s) * 1e%3$d) - 0.5) > 0.1
                THEN CAST(%1$s AS DECIMAL(%2$d, %3$d))
              ELSE CAST(CAST(%1$s AS VARCHAR) AS DECIMAL(%2$d, %3$d))
            END""";

    /** Up to so many digits in front of the rounded one, a double's own error is far from the tenth that keeps away from ties. */
    private static final int SURE_DIGITS = 14;

    FileColumns {
        types = Map.copyOf(types);
    }

    boolean has(String name) {
        return types.containsKey(name);
    }

    /** The column's text; an empty one is none. */
    String text(String name) {
        return has(name) ? "nullif(CAST(%s AS VARCHAR), '')".formatted(name) : "CAST(NULL AS VARCHAR)";
    }

    String time(String name) {
        return "VARCHAR".equals(types.get(name))
                ? "CAST(nullif(%s, '') AS TIMESTAMP)".formatted(name)
                : "CAST(%s AS TIMESTAMP)".formatted(name);
    }

    /**
     * A number, rounded once, half up. A double is brought to a decimal by way of its shortest text, which is the number that AWS
     * wrote: cast without that, every seventh tie would be rounded by what is left of the double far behind the point. Where no
     * tie is near, both ways give the same, and the direct one takes a fifth of the time.
     */
    String decimal(String name, int digits, int scale) {
        if (!has(name)) {
            return "CAST(NULL AS DECIMAL(%d, %d))".formatted(digits, scale);
        }
        return switch (Objects.requireNonNull(types.get(name))) {
            case "DOUBLE", "FLOAT" -> ROUNDED.formatted(name, digits, scale, SURE_DIGITS - scale);
            default -> "CAST(nullif(CAST(%s AS VARCHAR), '') AS DECIMAL(%d, %d))".formatted(name, digits, scale);
        };
    }

    /** A map from text to text; in CSV it is written as JSON. */
    String map(String name) {
        if (!has(name)) {
            return "CAST(NULL AS MAP(VARCHAR, VARCHAR))";
        }
        return "VARCHAR".equals(types.get(name))
                ? "CASE WHEN %1$s NOT IN ('', '{}') THEN CAST(CAST(%1$s AS JSON) AS MAP(VARCHAR, VARCHAR)) END"
                        .formatted(name)
                : name;
    }
}
