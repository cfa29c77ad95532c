package io.finopsbot.integrations.costs.books;

import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question as a query over one or more books. Figures are summed a series first and joined then: there are far fewer series
 * than facts, and their numbers are quick to group by.
 *
 * @param sql made of fixed pieces; nothing that was asked is part of it
 * @param values what is bound to it, in order
 */
record BookQuery(String sql, List<Object> values) {
    private static final String SUMS = "coalesce(sum(units), 0) AS units, coalesce(sum(unblended), 0) AS unblended,"
            + " coalesce(sum(net), 0) AS net, sum(lines) AS lines";

    static BookQuery of(Question question, List<Book> books) {
        List<Object> values = new ArrayList<>();
        String parts =
                books.stream().map(book -> part(question, book, values)).collect(Collectors.joining(" UNION ALL "));
        String wanted = wanted(question, values);
        String order = IntStream.range(0, question.by().size())
                .mapToObj(index -> ", d" + index + " NULLS LAST")
                .collect(Collectors.joining());
        String sql = "SELECT %s%s FROM (%s) GROUP BY ALL HAVING sum(lines) > 0 ORDER BY unblended DESC%s LIMIT %d"
                .formatted(wanted, SUMS, parts, order, question.most());
        return new BookQuery(sql, values);
    }

    /** What one book says, a principal's tags still all together, since they take long to be read. */
    private static String part(Question question, Book book, List<Object> values) {
        String facts = "SELECT * FROM read_parquet(%s) WHERE day BETWEEN %s AND %s%s"
                .formatted(
                        bound(book.facts().toString(), values),
                        bound(question.period().from(), values),
                        bound(question.period().to(), values),
                        conditions(question, true, values));
        return "SELECT %s%s FROM (%s) GROUP BY ALL"
                .formatted(columns(question), SUMS, joined(question, facts, book, values));
    }

    /** Days of a series are few but many in all: with them, summing first gains nothing. */
    private static String joined(Question question, String facts, Book book, List<Object> values) {
        boolean ofSome = isOfSome(question);
        if (!ofSome && question.by().stream().allMatch(dimension -> dimension == Dimension.DAY)) {
            return facts;
        }
        String series = "SELECT * FROM read_parquet(%s) WHERE true%s"
                .formatted(bound(book.series().toString(), values), conditions(question, false, values));
        String few = ofSome ? facts + " AND number IN (SELECT number FROM (" + series + "))" : facts;
        String summed = question.by().contains(Dimension.DAY)
                ? few
                : "SELECT number, %s FROM (%s) GROUP BY ALL".formatted(SUMS, few);
        return "SELECT * FROM (%s) JOIN (%s) USING (number)".formatted(summed, series);
    }

    /** Whether only some series count. Then the facts of the others are not even read. */
    private static boolean isOfSome(Question question) {
        return question.only().keySet().stream().anyMatch(dimension -> dimension != Dimension.DAY);
    }

    private static String columns(Question question) {
        return question.by().stream()
                .map(Column::of)
                .distinct()
                .map(column -> column + ", ")
                .collect(Collectors.joining());
    }

    private static String wanted(Question question, List<Object> values) {
        return IntStream.range(0, question.by().size())
                .mapToObj(index ->
                        "%s AS d%d, ".formatted(value(question, question.by().get(index), values), index))
                .collect(Collectors.joining());
    }

    private static String value(Question question, Dimension dimension, List<Object> values) {
        if (dimension == Dimension.PRINCIPAL_TAG) {
            return tag(question, values);
        }
        return dimension == Dimension.DAY ? "CAST(day AS VARCHAR)" : Column.of(dimension);
    }

    private static String conditions(Question question, boolean ofDays, List<Object> values) {
        Stream<Map.Entry<Dimension, Set<String>>> conditions = question.only().entrySet().stream()
                .filter(entry -> (entry.getKey() == Dimension.DAY) == ofDays)
                .sorted(Map.Entry.comparingByKey());
        return conditions
                .map(entry -> condition(question, entry.getKey(), entry.getValue(), values))
                .collect(Collectors.joining());
    }

    private static String condition(Question question, Dimension dimension, Set<String> only, List<Object> values) {
        String what = value(question, dimension, values);
        return " AND list_contains(%s, %s)"
                .formatted(bound(only.stream().sorted().toList(), values), what);
    }

    private static String tag(Question question, List<Object> values) {
        String path = "$.\"iamPrincipal/"
                + Objects.requireNonNull(question.principalTag()).replace("\"", "\\\"") + '"';
        return "json_extract_string(principal_tags, %s)".formatted(bound(path, values));
    }

    private static String bound(Object value, List<Object> values) {
        values.add(value);
        return "$" + values.size();
    }
}
