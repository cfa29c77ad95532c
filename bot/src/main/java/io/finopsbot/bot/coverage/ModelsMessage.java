package io.finopsbot.bot.coverage;

import io.finopsbot.bot.slack.TwoWays;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.coverage.ModelRow;
import io.finopsbot.workflows.coverage.ModelsTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A page of the AI Models table as a message: with Slack's {@code table}, and without. */
final class ModelsMessage {
    private static final int LONGEST_TEXT = 3_500;
    private static final int LONGEST_FILTER = 200;

    private final Words words;
    private final ModelsText text;
    private final TableCells cells;
    private final PlainTable plain;
    private final Template template;

    ModelsMessage(Words words, ModelsText text, PlatformBadge badge) {
        this.words = words;
        this.text = text;
        this.cells = new TableCells(text, badge);
        this.plain = new PlainTable(words, text);
        this.template = Template.load("slack/models-table.json", words);
    }

    /**
     * The message.
     *
     * @param wanted which page of which rows
     * @param replace whether it takes the place of the page before
     */
    TwoWays of(ModelsTable table, PageTarget wanted, boolean replace) {
        String filter = shortened(wanted.of());
        ModelsFilter wants = new ModelsFilter(words, filter);
        List<ModelRow> rows = table.rows().stream().filter(wants::takes).toList();
        ModelsPage page = ModelsPage.of(rows, cells::characters, wanted.page());
        if (page.rows().isEmpty()) {
            JsonNode nothing = message(page, filter, replace, null, nothing(filter));
            return new TwoWays(nothing, nothing);
        }
        return new TwoWays(
                message(page, filter, replace, cells.of(page.rows()), List.of()),
                message(page, filter, replace, null, plain.of(page.rows())));
    }

    static String shortened(String filter) {
        return filter.length() <= LONGEST_FILTER ? filter : filter.substring(0, LONGEST_FILTER);
    }

    private JsonNode message(
            ModelsPage page,
            String filter,
            boolean replace,
            @Nullable JsonNode rows,
            List<Map<String, Object>> paragraphs) {
        return template.fill(new Values()
                .with("replace", replace)
                .with("text", Markup.beginning(spoken(page), LONGEST_TEXT))
                .with("rows", rows)
                .with("paragraphs", paragraphs)
                .with("foot", words.say("models.foot", page.number(), page.pages(), filter.isEmpty() ? 0 : 1, filter))
                .with("models", ModelOptions.of(page.rows()))
                .with("previous", page.isFirst() ? null : new PageTarget(page.number() - 1, filter).toString())
                .with("next", page.isLast() ? null : new PageTarget(page.number() + 1, filter).toString())
                .all());
    }

    private List<Map<String, Object>> nothing(String filter) {
        return List.of(Map.of("text", words.say("models.none", filter)));
    }

    /** What a screen reader and a notification say. */
    private String spoken(ModelsPage page) {
        return page.rows().stream()
                .map(row -> String.join(" · ", text.cells(row)))
                .collect(Collectors.joining("\n", words.say("models.title") + "\n", ""));
    }
}
