package io.finopsbot.integrations.costs.athena;

import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A query that is being written, and what its question marks stand for. They are taken in the order in which they are written, so
 * that it is written from its beginning to its end.
 */
final class SqlText {
    /** So long may a parameter be that Athena takes. */
    private static final int LONGEST = 1024;

    private final StringBuilder sql = new StringBuilder();
    private final List<String> parameters = new ArrayList<>();

    /** Adds a fixed fragment, with that text for each of its question marks. */
    SqlText add(String fragment, String... values) {
        sql.append(fragment);
        for (String value : values) {
            parameters.add(literal(value));
        }
        return this;
    }

    /** Adds that what stands there is one of those texts; nothing is one of none. */
    SqlText isOneOf(Collection<String> values) {
        if (values.isEmpty()) {
            return add(" IN (NULL)");
        }
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return add(" IN (" + marks + ")", values.toArray(String[]::new));
    }

    String sql() {
        return sql.toString();
    }

    List<String> parameters() {
        return List.copyOf(parameters);
    }

    /** In Trino's literals a quote is doubled, and nothing else means anything but itself. */
    private static String literal(String value) {
        String literal = "'" + value.replace("'", "''") + "'";
        if (literal.length() > LONGEST) {
            throw new CostsUnavailable(
                    "Athena cannot be asked for a value of more than %d characters; this one begins with \"%s\"."
                            .formatted(LONGEST - 2, value.substring(0, 40)));
        }
        return literal;
    }
}
