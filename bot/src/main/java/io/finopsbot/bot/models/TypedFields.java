package io.finopsbot.bot.models;

import io.finopsbot.bot.slack.Form;
import io.finopsbot.templates.Words;
import io.finopsbot.workflows.models.EntryPart;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was typed into the form of an entry, field by field, and what is wrong beside which. */
final class TypedFields {
    private final Form filled;
    private final Words words;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    TypedFields(Form filled, Words words) {
        this.filled = filled;
        this.words = words;
    }

    /** The block in which that part is typed. */
    static String block(EntryPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /** What was typed there; it has to be something, and not too long. */
    String required(EntryPart part) {
        String typed = filled.text(block(part));
        if (typed.isEmpty()) {
            note(block(part), words.say("field.required"));
        } else {
            fits(part, typed);
        }
        return typed;
    }

    /** What was typed there, as it is read; empty if it cannot be. */
    <T> Optional<T> read(EntryPart part, Function<String, T> reader) {
        String typed = filled.text(block(part));
        if (!fits(part, typed)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(typed));
        } catch (IllegalArgumentException unreadable) {
            note(block(part), String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    /** Whether it is not too long; Slack takes no more in the field, but who sends it need not be Slack's form. */
    private boolean fits(EntryPart part, String typed) {
        int longest = EntryReader.longest(part);
        boolean fits = typed.length() <= longest;
        if (!fits) {
            note(block(part), words.say("field.too-long", longest));
        }
        return fits;
    }

    /** One more thing is wrong there. */
    void note(String block, String sentence) {
        wrong.merge(block, sentence, (first, second) -> first + " " + second);
    }

    /** What is wrong, by block. */
    Map<String, String> wrong() {
        return wrong;
    }
}
