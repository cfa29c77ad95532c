package io.finopsbot.bot.csv;

import java.util.List;
import java.util.stream.Collectors;

/** A line of CSV (RFC 4180). What a spreadsheet would take for a formula gets an apostrophe before it. */
public final class CsvLine {
    private static final String FORMULA = "=+-@\t\r";

    private CsvLine() {}

    public static String of(List<String> values) {
        return values.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = harmless.chars().noneMatch(character -> "\",\r\n".indexOf(character) >= 0);
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
