package io.finopsbot.bot.costs;

import io.finopsbot.bot.csv.CsvLine;
import io.finopsbot.templates.Figures;
import io.finopsbot.workflows.spend.Intake;
import io.finopsbot.workflows.spend.SpendRow;
import io.finopsbot.workflows.spend.Usd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A report, printed. What lines do not name is said so, and is never left out. */
record ReportTable(String by, Intake intake, List<SpendRow> rows) {
    private static final String NONE = "(none)";

    ReportTable {
        rows = List.copyOf(rows);
    }

    String as(ReportFormat format) {
        return switch (format) {
            case TABLE -> table();
            case CSV -> csv();
            case JSON -> json();
        };
    }

    private String table() {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(by, "units", "unblended", "net unblended", "lines"));
        rows.forEach(row -> cells.add(List.of(
                name(row),
                Figures.plain(row.units()),
                Figures.usd(row.unblended().amount()),
                Figures.usd(row.net().amount()),
                "%,d".formatted(row.lines()))));
        cells.add(List.of(
                "total", "", Figures.usd(unblended().amount()), Figures.usd(net().amount()), "%,d".formatted(lines())));
        return aligned(cells)
                + "%s, delivered %s; whole export: %s unblended cost.%n"
                        .formatted(
                                intake.month(),
                                intake.deliveredAt(),
                                Figures.usd(intake.unblended().amount()));
    }

    private static String aligned(List<List<String>> cells) {
        int[] widths = new int[cells.get(0).size()];
        for (List<String> row : cells) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return cells.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    /** The name to the left, figures to the right. */
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(String.format("%-" + widths[0] + "s", row.get(0)));
        for (int column = 1; column < widths.length; column++) {
            line.append(String.format("  %" + widths[column] + "s", row.get(column)));
        }
        return line.append(System.lineSeparator()).toString();
    }

    private String csv() {
        Stream<String> body = rows.stream()
                .map(row -> CsvLine.of(List.of(
                        name(row),
                        row.units().toPlainString(),
                        row.unblended().amount().toPlainString(),
                        row.net().amount().toPlainString(),
                        Long.toString(row.lines()))));
        return CsvLine.of(List.of(by, "units", "unblended_cost_usd", "net_unblended_cost_usd", "lines"))
                + body.collect(Collectors.joining());
    }

    private String json() {
        List<Map<String, Object>> entries = rows.stream().map(this::entry).toList();
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("month", intake.month().toString());
        report.put("delivered_at", intake.deliveredAt().toString());
        report.put("by", by);
        report.put("rows", entries);
        report.put("unblended_cost_usd", unblended().amount().toPlainString());
        report.put("net_unblended_cost_usd", net().amount().toPlainString());
        report.put("export_unblended_cost_usd", intake.unblended().amount().toPlainString());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(report) + System.lineSeparator();
    }

    private Map<String, Object> entry(SpendRow row) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("values", row.values());
        entry.put("units", row.units().toPlainString());
        entry.put("unblended_cost_usd", row.unblended().amount().toPlainString());
        entry.put("net_unblended_cost_usd", row.net().amount().toPlainString());
        entry.put("lines", row.lines());
        return entry;
    }

    private static String name(SpendRow row) {
        return row.values().stream()
                .map(value -> Objects.requireNonNullElse(value, NONE))
                .collect(Collectors.joining(" · "));
    }

    private Usd unblended() {
        return rows.stream().map(SpendRow::unblended).reduce(Usd.ZERO, Usd::plus);
    }

    private Usd net() {
        return rows.stream().map(SpendRow::net).reduce(Usd.ZERO, Usd::plus);
    }

    private long lines() {
        return rows.stream().mapToLong(SpendRow::lines).sum();
    }
}
