package io.finopsbot.bot.home;

import io.finopsbot.bot.coverage.ModelOptions;
import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.coverage.ModelRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A Home tab, block by block. */
final class HomeBlocks {
    private final Words words;
    private final Template header;
    private final Template text;
    private final Template buttons;
    private final Template note;
    private final Template models;
    private final Template home;

    HomeBlocks(Words words) {
        this.words = words;
        this.header = Template.load("slack/home-header.json", words);
        this.text = Template.load("slack/home-text.json", words);
        this.buttons = Template.load("slack/home-buttons.json", words);
        this.note = Template.load("slack/home-note.json", words);
        this.models = Template.load("slack/home-models.json", words);
        this.home = Template.load("slack/home.json", words);
    }

    /** An empty one. */
    Tab tab() {
        return new Tab(JsonNodeFactory.instance.arrayNode());
    }

    /** One that grows. */
    final class Tab {
        private final ArrayNode blocks;

        private Tab(ArrayNode blocks) {
            this.blocks = blocks;
        }

        void header(String title) {
            blocks.add(header.fill(Map.of("text", title)));
        }

        void note(Markup sentence) {
            blocks.add(note.fill(Map.of("text", sentence)));
        }

        void lines(List<Markup> lines) {
            Lines.sections(lines, Paragraphs.LONGEST_TEXT).forEach(section -> text(section, null));
        }

        /** What is said of an item, with its only button beside it or its buttons below. */
        void item(HomeItem item) {
            boolean beside = item.buttons().size() == 1;
            text(item.text(), beside ? item.buttons().get(0) : null);
            if (item.buttons().size() > 1) {
                blocks.add(buttons.fill(Map.of(
                        "buttons",
                        item.buttons().stream()
                                .map(button -> values(button).all())
                                .toList())));
            }
        }

        void models(List<ModelRow> rows) {
            blocks.add(models.fill(Map.of("models", ModelOptions.of(rows))));
        }

        JsonNode view() {
            return home.fill(Map.of("blocks", blocks));
        }

        private void text(Markup sentence, @Nullable HomeButton button) {
            blocks.add(text.fill(values(button).with("text", sentence).all()));
        }
    }

    private Values values(@Nullable HomeButton button) {
        return new Values()
                .with("action", button == null ? null : button.action())
                .with("label", button == null ? null : words.say("button." + button.action()))
                .with("target", button == null ? null : button.target())
                .with("style", button == null ? null : button.style());
    }
}
