package io.finopsbot.bot.models;

import io.finopsbot.bot.slack.Paragraphs;
import io.finopsbot.templates.Markup;
import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.desk.Moment;
import io.finopsbot.workflows.models.EntryChange;
import io.finopsbot.workflows.models.EntryPart;
import io.finopsbot.workflows.models.Model;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The card of a change of an entry: who has changed what, and what it was before. */
public final class EntryCard {
    /** Of one side of a part; all of it is in the audit trail. */
    private static final int LONGEST_SIDE = 600;

    private final Words words;
    private final Template template;

    public EntryCard(Words words) {
        this.words = words;
        this.template = Template.load("slack/entry-card.json", words);
    }

    JsonNode of(EntryChange change) {
        Model model = change.after().model();
        String by = change.by()
                .personId()
                .map(person -> Markup.mention(person.value()).text())
                .orElseGet(() -> Markup.text(change.by().name()).text());
        String key = change.adds() ? "entry-card.added" : "entry-card.changed";
        return template.fill(new Values()
                .with("summary", words.say(change.adds() ? "entry-card.new" : "entry-card.other", model.title()))
                .with(
                        "title",
                        words.say(
                                "model-card.title",
                                model.name(),
                                model.platform().title()))
                .with("by", new Markup(words.say(key, by, Moment.of(change.at()))))
                .with("paragraphs", Paragraphs.of(lines(change)))
                .all());
    }

    private List<String> lines(EntryChange change) {
        return change.parts().stream().map(part -> line(change, part)).toList();
    }

    private String line(EntryChange change, EntryPart part) {
        String name = words.say("entry-part." + part);
        String now = side(part.of(change.after()));
        return change.adds()
                ? words.say("entry-card.is", name, now)
                : words.say("entry-card.was", name, now, side(change.before(part)));
    }

    private String side(String said) {
        return said.isEmpty() ? words.say("entry-card.nothing") : Markup.beginning(said, LONGEST_SIDE);
    }
}
