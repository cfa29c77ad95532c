package io.finopsbot.bot.slack;

import io.finopsbot.templates.Template;
import io.finopsbot.templates.Values;
import io.finopsbot.templates.Words;
import tools.jackson.databind.JsonNode;

/** A form with one text to fill in: a reason, an ARN. Its words are those of {@code form.<name>.…}. */
public final class ReasonForm {
    /** The block id of the text. */
    public static final String FIELD = "reason";

    private final Words words;
    private final Template template;

    public ReasonForm(Words words) {
        this.words = words;
        this.template = Template.load("slack/reason-form.json", words);
    }

    /**
     * The form.
     *
     * @param name which, also its callback id
     * @param field what the text is: the last part of its label's key
     */
    public JsonNode of(String name, Target target, String field, Object... hint) {
        return titled(name, target, target.request(), field, hint);
    }

    /**
     * The same form, about something else than a request.
     *
     * @param target what is written into it
     * @param titled what its title names
     */
    public JsonNode titled(String name, Object target, Object titled, String field, Object... hint) {
        String prefix = "form." + name;
        return template.fill(new Values()
                .with("form", name)
                .with("target", target)
                .with("title", words.say(prefix + ".title", titled))
                .with("submit", words.say(prefix + ".submit"))
                .with("label", words.say(prefix + "." + field))
                .with("hint", words.say(prefix + ".hint", hint))
                .with("multiline", field.equals(FIELD))
                .all());
    }
}
