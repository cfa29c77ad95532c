package io.finopsbot.bot.coverage;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.coverage.ModelRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table in letters of one width, for a Slack that does not take the {@code table} block. */
final class PlainTable {
    private static final int WIDEST = 40;
    private static final int LONGEST = Paragraphs.LONGEST_MESSAGE - 500;
    private static final String BETWEEN = "  ";

    private final Words words;
    private final ModelsText text;

    PlainTable(Words words, ModelsText text) {
        this.words = words;
        this.text = text;
    }

    /** Sections with the heads and those rows, as many as fit into one message. */
    List<Map<String, Object>> of(List<ModelRow> rows) {
        List<String> lines = lines(rows);
        int shown = Paragraphs.fitting(lines, LONGEST);
        List<String> fitting = new ArrayList<>(lines.subList(0, shown));
        if (shown < lines.size()) {
            fitting.add(words.say("models.plain-more", lines.size() - shown));
        }
        return Paragraphs.of(fitting).stream().map(PlainTable::ofOneWidth).toList();
    }

    private List<String> lines(List<ModelRow> rows) {
        List<List<String>> cells = new ArrayList<>(List.of(text.heads()));
        rows.forEach(row -> cells.add(text.cells(row)));
        return cells.stream().map(row -> line(row, cells)).toList();
    }

    private static String line(List<String> row, List<List<String>> all) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            int width = Math.min(
                    WIDEST,
                    all.stream().mapToInt(cells -> cells.get(at).length()).max().orElse(0));
            String cell = cut(row.get(column));
            line.append(cell).append(" ".repeat(width - cell.length())).append(BETWEEN);
        }
        return line.toString().stripTrailing();
    }

    private static String cut(String cell) {
        return cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "…";
    }

    private static Map<String, Object> ofOneWidth(Map<String, Object> paragraph) {
        String text = ((Markup) Objects.requireNonNull(paragraph.get("text"))).text();
        return Map.of("text", new Markup("```\n" + text + "\n```"));
    }
}
