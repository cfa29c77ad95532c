package io.finopsbot.bot.models;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.CatalogueEntry;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.ModelStanding;
import io.finopsbot.workflows.models.Platform;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The form in which a lead writes what the catalogue says of a model, or adds one. */
public final class CatalogueForm {
    static final String CHANGE = "entry";
    static final String ADD = "entry-add";

    private final Words words;
    private final Template template;

    public CatalogueForm(Words words) {
        this.words = words;
        this.template = Template.load("slack/entry-form.json", words);
    }

    /** The form with what the catalogue says of the model; platform and id stay. */
    JsonNode of(ModelStanding standing, CatalogueEntry entry) {
        String title = entry.model().title();
        Values values = new Values()
                .with("form", CHANGE)
                .with("target", ModelTarget.ofEntry(standing))
                .with("title", words.say("form.entry.title"))
                .with("submit", words.say("form.entry.submit"))
                .with(
                        "intro",
                        words.say("form.entry.intro", title, entry.model().id()))
                .with("platforms", null)
                .with("newId", null);
        return filled(values, entry);
    }

    /** The form with nothing in it. */
    JsonNode empty() {
        Values values = new Values()
                .with("form", ADD)
                .with("target", null)
                .with("title", words.say("form.entry-add.title"))
                .with("submit", words.say("form.entry-add.submit"))
                .with("intro", words.say("form.entry-add.intro"))
                .with(
                        "platforms",
                        Stream.of(Platform.values())
                                .map(platform -> Map.of("name", platform.title(), "id", platform.id()))
                                .toList())
                .with("newId", true);
        return filled(values, null);
    }

    /** Whether all that the catalogue says of the model can be typed into one form. */
    boolean takes(CatalogueEntry entry) {
        return Stream.of(EntryPart.values()).allMatch(part -> part.of(entry).length() <= EntryReader.longest(part));
    }

    private JsonNode filled(Values values, @Nullable CatalogueEntry entry) {
        for (EntryPart part : EntryPart.values()) {
            if (part != EntryPart.ID) {
                String said = entry == null ? "" : part.of(entry);
                values.with(TypedFields.block(part), said.isEmpty() ? null : said);
            }
        }
        return template.fill(values.all());
    }
}
