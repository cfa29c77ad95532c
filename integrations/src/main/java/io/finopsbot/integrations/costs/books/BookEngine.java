package io.finopsbot.integrations.costs.books;

import io.finopsbot.integrations.costs.duckdb.DuckDb;
import io.finopsbot.workflows.spend.CostEngine;
import io.finopsbot.workflows.spend.CostSource.CostsUnavailable;
import io.finopsbot.workflows.spend.Question;
import io.finopsbot.workflows.spend.SpendRow;
import io.finopsbot.workflows.spend.Usd;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers from books. */
public final class BookEngine implements CostEngine {
    private final DuckDb duckDb;
    private final Books books;

    public BookEngine(DuckDb duckDb, Books books) {
        this.duckDb = duckDb;
        this.books = books;
    }

    @Override
    public List<SpendRow> answer(Question question) {
        List<Book> touched = question.period().months().stream()
                .flatMap(month -> books.of(month).stream())
                .toList();
        if (touched.isEmpty()) {
            return List.of();
        }
        BookQuery query = BookQuery.of(question, touched);
        try {
            return duckDb.query(
                    query.sql(), query.values(), row -> read(row, question.by().size()));
        } catch (SQLException e) {
            throw new CostsUnavailable(
                    "The costs that were read of %s cannot be read again.".formatted(question.period()), e);
        }
    }

    private static SpendRow read(ResultSet row, int dimensions) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int index = 1; index <= dimensions; index++) {
            values.add(row.getString(index));
        }
        return new SpendRow(
                values,
                row.getBigDecimal("units"),
                new Usd(row.getBigDecimal("unblended")),
                new Usd(row.getBigDecimal("net")),
                row.getLong("lines"));
    }
}
