package io.finopsbot.integrations.costs.athena;

import io.finopsbot.integrations.costs.Matchers;
import io.finopsbot.integrations.costs.books.Column;
import io.finopsbot.integrations.costs.books.SeriesColumns;
import io.finopsbot.integrations.costs.segments.Items;
import io.finopsbot.workflows.spend.Dimension;
import io.finopsbot.workflows.spend.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as Athena's query over the raw table.
 *
 * @param sql made of fixed pieces; nothing that was asked is part of it
 * @param parameters the texts of literals, one a question mark, in order
 */
record AthenaQuery(String sql, List<String> parameters) {
    private static final String SUMS = "coalesce(sum(units), 0) AS units, coalesce(sum(unblended), 0) AS unblended,"
            + " coalesce(sum(net), 0) AS net, count(*) AS lines";

    static AthenaQuery of(Question question, RawLines lines, Matchers matchers) {
        SqlText text = new SqlText();
        text.add("SELECT " + values(question) + SUMS + " FROM (SELECT *")
                .add(", " + SeriesColumns.KEY + " AS key")
                .add(", " + SeriesColumns.TOKEN_TYPE + " AS token_type")
                .add(", " + SeriesColumns.MODEL + " AS model")
                .add(" FROM (SELECT day, " + Items.KEPT + ", unblended, net")
                .add(" FROM (SELECT *, " + Items.CLASS + " AS class FROM (SELECT *, ");
        addPlatform(text, matchers);
        text.add(" AS platform FROM (");
        lines.addTo(text, question);
        text.add("))))) WHERE true");
        addConditions(text, question);
        text.add(ending(question));
        return new AthenaQuery(text.sql(), text.parameters());
    }

    private static void addPlatform(SqlText text, Matchers matchers) {
        String suffix = matchers.bedrock().marketplaceSuffix();
        text.add(
                        "CASE WHEN entity = ? AND product_name",
                        matchers.claudePlatform().billingEntity())
                .isOneOf(matchers.claudePlatform().productName())
                .add(" THEN 'claude-platform' WHEN product_code")
                .isOneOf(matchers.bedrock().productCode())
                .add(" OR substr(product_name, -length(?)) = ? THEN 'bedrock' END", suffix, suffix);
    }

    private static void addConditions(SqlText text, Question question) {
        question.only().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.add(" AND " + value(entry.getKey()))
                        .isOneOf(entry.getValue().stream().sorted().toList()));
    }

    private static String values(Question question) {
        return IntStream.range(0, question.by().size())
                .mapToObj(index -> "%s AS d%d, ".formatted(value(question.by().get(index)), index))
                .collect(Collectors.joining());
    }

    private static String value(Dimension dimension) {
        return dimension == Dimension.DAY ? "CAST(day AS varchar)" : Column.of(dimension);
    }

    private static String ending(Question question) {
        int dimensions = question.by().size();
        String groups = IntStream.rangeClosed(1, dimensions)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", ", dimensions == 0 ? "" : " GROUP BY ", ""));
        String order = IntStream.range(0, dimensions)
                .mapToObj(index -> ", d" + index + " NULLS LAST")
                .collect(Collectors.joining());
        return groups + " HAVING count(*) > 0 ORDER BY unblended DESC" + order + " LIMIT " + question.most();
    }
}
